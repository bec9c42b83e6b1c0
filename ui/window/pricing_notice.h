#pragma once

#include <QObject>

namespace designer::ui {

class EstimatePanel;
class Notices;
class Session;

/// Tells when a design is opened that was last priced under another rate card
/// than the one that is counted with, and offers both.
class PricingNotice : public QObject {
    Q_OBJECT

public:
    PricingNotice(Session& session, EstimatePanel& estimate, Notices& notices);

private:
    void look();
    /// The bar goes once the design is priced with the card.
    void lookAgain();

    Session& session_;
    EstimatePanel& estimate_;
    Notices& notices_;
};

} // namespace designer::ui
