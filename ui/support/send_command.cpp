#include "ui/support/send_command.h"

#include <QEventLoop>
#include <algorithm>
#include <ostream>

#include "format/format.h"
#include "ui/render/words.h"
#include "ui/studio/whole_file.h"
#include "ui/support/review_row.h"
#include "json/json.h"

namespace designer::ui {

namespace {

constexpr Text accountGaps[] = {{"", ""},
                                {"the address must be that of a help center, with https",
                                 "la dirección debe ser la de un centro de ayuda, con https"},
                                {"the account has no e-mail address", "la cuenta no tiene dirección de correo"},
                                {"the account has no OAuth client", "la cuenta no tiene cliente OAuth"}};

constexpr Text stateWords[] = {{"waiting", "en espera"},
                               {"sending the attachments", "enviando los adjuntos"},
                               {"sending", "enviando"},
                               {"waiting, as asked", "esperando, como pidió"},
                               {"sent", "enviado"},
                               {"failed", "falló"},
                               {"possibly sent", "posiblemente enviado"},
                               {"not tried", "no intentado"}};

/// One call. Says everything in the language of the order.
class SendCommand {
public:
    SendCommand(const SendOrder& order, const SupportAccount& account, std::ostream& out, std::ostream& err)
        : order_(order), account_(account), out_(out), err_(err),
          analysis_(analyse(order.design, Catalogue::builtIn(), RateCard::builtIn())), rows_(reviewRows(analysis_)),
          design_(order.design)
    {
    }

    /// False after a complaint.
    bool choose();
    void describe() const;
    SendOutcome send(const QString& token, const BatchLimits& limits);

    void complain(const Message& why) const { err_ << "error: " << why.in(order_.language) << "\n"; }

private:
    Outgoing request(const ReviewRow& row) const;
    void describe(const ReviewRow& row) const;
    void tellLeftOut() const;
    void take(Batch& batch, std::size_t at);
    bool write() const;
    std::string word(const Text& text) const { return std::string(text.in(order_.language)); }
    void line(const Text& label, const QString& value) const;

    const SendOrder& order_;
    const SupportAccount& account_;
    std::ostream& out_;
    std::ostream& err_;
    Analysis analysis_;
    std::vector<ReviewRow> rows_;
    Design design_; // with what was sent
    bool unwritable_ = false;
};

/// Tickets that are named are sent, whatever speaks against it.
bool SendCommand::choose()
{
    if (order_.tickets.empty())
        return true;
    for (ReviewRow& row : rows_)
        row.chosen = false;
    for (const std::string& id : order_.tickets) {
        const auto row =
            std::find_if(rows_.begin(), rows_.end(), [&id](const ReviewRow& each) { return each.ticket.id == id; });
        if (row == rows_.end()) {
            complain({{"the design has no ticket “{id}”", "el diseño no tiene un ticket «{id}»"},
                      {{"id", json::visible(id)}}});
            return false;
        }
        row->chosen = true;
    }
    return true;
}

Outgoing SendCommand::request(const ReviewRow& row) const
{
    Outgoing out = outgoing(row.ticket, *analysis_.survey, order_.language, account_);
    out.attachments.push_back(ticketFile(row.ticket, *analysis_.survey, order_.language));
    return out;
}

void SendCommand::line(const Text& label, const QString& value) const
{
    if (!value.isEmpty())
        out_ << word(label) << ": " << json::visible(utf8(value)) << "\n";
}

void SendCommand::describe(const ReviewRow& row) const
{
    const Outgoing ticket = request(row);
    out_ << row.ticket.id << "\n" << std::string(78, '-') << "\n";
    line({"To", "Para"}, account_.address);
    line({"From", "De"}, account_.way == SignInWay::oauth ? QString() : account_.email);
    line({"Copies", "Copias"}, ticket.copies.join(QStringLiteral(", ")));
    line({"Priority", "Prioridad"}, ticket.priority);
    line({"Form", "Formulario"}, account_.form);
    for (const CustomField& field : ticket.fields)
        line({"Field", "Campo"}, field.id + QStringLiteral(" = ") + field.content);
    for (const Attachment& file : ticket.attachments)
        line({"Attachment", "Adjunto"}, file.name);
    line({"Subject", "Asunto"}, ticket.subject);
    out_ << "\n" << utf8(ticket.body) << "\n";
}

void SendCommand::describe() const
{
    for (const ReviewRow& row : rows_)
        if (row.chosen)
            describe(row);
    tellLeftOut();
}

void SendCommand::tellLeftOut() const
{
    constexpr Text sendings[] = {
        {"", ""},
        {"sent already", "ya enviado"},
        {"changed since it was sent", "cambió desde que se envió"},
        {"possibly sent: look before sending it again", "posiblemente enviado: mire antes de enviarlo otra vez"}};
    for (const ReviewRow& row : rows_) {
        if (row.chosen)
            continue;
        out_ << word({"left out", "queda fuera"}) << "  " << row.ticket.id;
        if (row.sending != Sending::notSent)
            out_ << "  " << word(sendings[static_cast<std::size_t>(row.sending)]);
        if (row.errors > 0)
            out_ << "  " << word({"held back by errors", "retenido por errores"});
        if (!row.ticket.complete())
            out_ << "  " << word({"answers are missing", "faltan respuestas"});
        out_ << "\n";
    }
}

bool SendCommand::write() const
{
    return writeWholeFile(qt(order_.file), writeDesign(design_, Catalogue::builtIn())).isEmpty();
}

/// The file knows of a ticket before it leaves; where it cannot, none leaves.
void SendCommand::take(Batch& batch, std::size_t at)
{
    const Batch::Item& item = batch.items()[at];
    const bool isOver = item.state > Batch::State::held;
    if (item.state != Batch::State::sending && !isOver)
        return;
    Design next = withProgress(design_, order_.design, item);
    const bool changed = next != design_;
    design_ = std::move(next);
    if (changed && !unwritable_ && !write()) {
        unwritable_ = true;
        complain({{"{file} cannot be written", "no se puede escribir {file}"}, {{"file", json::visible(order_.file)}}});
        batch.stop();
    }
    if (!isOver)
        return;
    out_ << word(stateWords[static_cast<std::size_t>(item.state)]) << "  " << item.ticket.ticket;
    if (!item.verdict.number.isEmpty())
        out_ << "  #" << utf8(item.verdict.number) << "  " << utf8(item.verdict.url.toString());
    if (const std::string why = item.verdict.why.in(order_.language); !why.empty())
        out_ << "  " << why;
    for (const FieldProblem& problem : item.verdict.fields)
        out_ << "\n    " << problem.field << ": " << problem.words;
    out_ << std::endl; // each as soon as it is known
}

SendOutcome SendCommand::send(const QString& token, const BatchLimits& limits)
{
    std::vector<Outgoing> requests;
    for (const ReviewRow& row : rows_)
        if (row.chosen)
            requests.push_back(request(row));
    Batch batch(account_, token, std::move(requests), limits);
    QEventLoop loop;
    QObject::connect(&batch, &Batch::progressed, &loop, [&](std::size_t at) { take(batch, at); });
    QObject::connect(&batch, &Batch::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    batch.start();
    loop.exec();
    tellLeftOut();
    const auto isSent = [](const Batch::Item& item) { return item.state == Batch::State::sent; };
    return std::all_of(batch.items().begin(), batch.items().end(), isSent) ? SendOutcome::allSent
                                                                           : SendOutcome::someNotSent;
}

/// From the environment, else from the store.
QString tokenOf(const SupportAccount& account, TokenStore& tokens)
{
    QString token = qEnvironmentVariable(tokenVariable);
    if (!token.isEmpty() || !account.needsToken())
        return token;
    QEventLoop loop;
    bool found = false;
    tokens.find(account.tokenKey(), [&](const QString& kept, TokenStore::Place) {
        token = kept;
        found = true;
        loop.quit();
    });
    if (!found)
        loop.exec();
    return token;
}

} // namespace

SendOutcome sendTickets(const SendOrder& order, const SupportAccount& account, TokenStore& tokens, std::ostream& out,
                        std::ostream& err, const BatchLimits& limits)
{
    SupportAccount used = account;
    if (!order.address.empty())
        used.address = qt(order.address);
    SendCommand command(order, used, out, err);
    if (!command.choose())
        return SendOutcome::impossible;
    if (order.dryRun) {
        command.describe();
        return SendOutcome::allSent;
    }
    if (const AccountGap gap = gapOf(used); gap != AccountGap::none) {
        command.complain({accountGaps[static_cast<std::size_t>(gap)], {}});
        return SendOutcome::impossible;
    }
    const QString token = tokenOf(used, tokens);
    if (used.needsToken() && token.isEmpty()) {
        command.complain({{"no token: sign in with connect-designer, or set {variable}",
                           "no hay token: inicie sesión con connect-designer o defina {variable}"},
                          {{"variable", std::string(tokenVariable)}}});
        return SendOutcome::impossible;
    }
    return command.send(token, limits);
}

} // namespace designer::ui
