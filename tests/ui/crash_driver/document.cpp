// Edits a design as fast as it can and saves now and then, until it is killed.
// Prints the number of each edit, so that the test knows what was done.
//   crash_driver STATE_FOLDER DESIGN
#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

#include "ui/studio/document.h"

using namespace designer;

int main(int count, char** values)
{
    QCoreApplication application(count, values);
    const QStringList arguments = QCoreApplication::arguments();
    ui::Session session(Catalogue::builtIn());
    ui::Document document(session, arguments.at(1));
    if (document.open(arguments.at(2)).outcome != ui::Document::Outcome::done)
        return 1;
    const QDateTime begin = QDateTime::currentDateTime();
    int number = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        Header header = session.design().header();
        header.description = std::to_string(begin.msecsTo(QDateTime::currentDateTime()));
        header.name = "Edit " + std::to_string(++number);
        session.apply("Edit", session.design().with(header));
        if (number % 150 == 0)
            document.save();
        std::printf("%s\n", header.description.c_str());
        std::fflush(stdout);
    });
    timer.start(2);
    return QCoreApplication::exec();
}
