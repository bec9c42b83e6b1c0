#include "findings.h"

namespace designer::test {

namespace queue_test {

constexpr const char* onlyProduction = R"([{"id": "production", "name": "Production", "kind": "production"}])";

std::string queue(const std::string& properties, const std::string& more = "", const std::string& wires = "")
{
    return design({.components = R"([{"id": "q", "kind": "queue", "name": "Payments", "properties": {)" + properties
                                 + "}}" + more + "]",
                   .connections = "[" + wires + "]",
                   .environments = onlyProduction});
}

std::string named(const std::string& name, const std::string& type)
{
    return queue(R"("name": ")" + name + R"(", "type": ")" + type + "\"");
}

std::string container(const std::string& id)
{
    return R"(, {"id": ")" + id + R"(", "kind": "container", "name": ")" + id + R"(", "properties": {}})";
}

std::string nameOf(const Design& design, const char* id)
{
    return design.component(id)->properties.find(property::name)->string();
}

constexpr const char* invalid = "queue-name-invalid|q|production";
constexpr const char* suffix = "fifo-suffix|q|production";

const std::string produced = R"({"id": "w1", "from": "producer", "to": "q"})";
const std::string consumedByA = R"({"id": "w2", "from": "q", "to": "a"})";
const std::string consumedByB = R"({"id": "w3", "from": "q", "to": "b"})";

std::string twoConsumers(const std::string& name)
{
    return queue(R"("name": ")" + name + R"(", "type": "traditional")",
                 container("producer") + container("a") + container("b"),
                 produced + "," + consumedByA + "," + consumedByB);
}

TEST(QueueName, FollowsTheRulesOfSqs)
{
    for (const std::string& good :
         {std::string("payments"), std::string("Pay_ments-2"), std::string(80, 'a'), std::string(75, 'a') + ".fifo"})
        EXPECT_TRUE(findingsOf("queue-name-invalid", named(good, "fifo")).empty()) << good;
    for (const std::string& bad : {std::string("pay ments"), std::string("pay.ments"), std::string("niño"),
                                   std::string(81, 'a'), std::string(76, 'a') + ".fifo", std::string(".fifo")})
        EXPECT_EQ(severityOf(named(bad, "fifo"), invalid), "error") << bad;
    EXPECT_EQ(messageOf(named("pay ments", "traditional"), invalid),
              "“pay ments” is not a valid queue name: only letters, digits, hyphens and _ are allowed.");
}

TEST(QueueName, IsRepaired)
{
    EXPECT_EQ(nameOf(applyFirstFix(named("pay ments", "traditional"), invalid), "q"), "pay-ments");
    EXPECT_EQ(nameOf(applyFirstFix(named("niño.fifo", "fifo"), invalid), "q"), "ni-o.fifo");
    EXPECT_EQ(nameOf(applyFirstFix(named(std::string(90, 'a') + ".fifo", "fifo"), invalid), "q"),
              std::string(75, 'a') + ".fifo");
    EXPECT_TRUE(fixTitles(named(".fifo", "fifo"), invalid).empty());
}

TEST(FifoSuffix, BelongsToFifoQueuesOnly)
{
    EXPECT_EQ(severityOf(named("payments", "fifo"), suffix), "error");
    EXPECT_EQ(severityOf(named("payments.fifo", "traditional"), suffix), "error");
    EXPECT_EQ(severityOf(named("payments.fifo", "fifo"), suffix), "");
    EXPECT_EQ(severityOf(named("payments", "traditional"), suffix), "");
    EXPECT_EQ(severityOf(queue(R"("type": "fifo")"), suffix), "");
}

TEST(FifoSuffix, IsAddedOrRemoved)
{
    EXPECT_EQ(nameOf(applyFirstFix(named("payments", "fifo"), suffix), "q"), "payments.fifo");
    EXPECT_EQ(nameOf(applyFirstFix(named("payments.fifo", "traditional"), suffix), "q"), "payments");
    EXPECT_EQ(nameOf(applyFirstFix(named(std::string(80, 'a'), "fifo"), suffix), "q"), std::string(75, 'a') + ".fifo");
}

TEST(FifoSuffix, IsMendedOnlyWhereTheTypeIsWritten)
{
    const std::string text = design({.components = R"([{"id": "q", "kind": "queue", "name": "Payments",
        "properties": {"name": "payments", "type": "traditional"}, "overrides": {"qa": {"type": "fifo"}}}])"});
    EXPECT_EQ(findingsOf("fifo-suffix", text), std::vector<std::string>{"fifo-suffix|q|qa"});
    EXPECT_TRUE(findingsOf("fifo-suffix", applyFirstFix(text, "fifo-suffix|q|qa")).empty());
}

TEST(QueueConsumers, ShareTheMessages)
{
    EXPECT_EQ(
        messageOf(twoConsumers("payments"), "queue-several-consumers|q|production"),
        "Queue Payments: each message is processed by a single consumer; 2 services would share the messages, not copy "
        "them.");
    const std::string one = queue("", container("producer") + container("a"),
                                  produced + "," + consumedByA + R"(, {"id": "w4", "from": "q", "to": "a"})");
    EXPECT_TRUE(findingsOf("queue-several-consumers", one).empty());
}

TEST(QueueConsumers, GetAQueueEach)
{
    const Design design = applyFirstFix(twoConsumers("payments"), "queue-several-consumers|q|production");
    EXPECT_TRUE(findingsOf("queue-several-consumers", design).empty());
    EXPECT_TRUE(findingsOf("queue-without-producer-or-consumer", design).empty());
    EXPECT_TRUE(findingsOf("cloud-name-duplicate", design).empty());
    ASSERT_NE(design.component("payments-b"), nullptr);
    EXPECT_EQ(nameOf(design, "payments-b"), "payments-b");
    EXPECT_EQ(nameOf(design, "q"), "payments");
    EXPECT_EQ(design.connection("w3")->from, "payments-b");
    EXPECT_EQ(design.connections().size(), 4u);
}

TEST(QueueConsumers, KeepTheSuffixOfAFifoQueueAtItsEnd)
{
    const Design design =
        applyFirstFix(twoConsumers(std::string(75, 'a') + ".fifo"), "queue-several-consumers|q|production");
    EXPECT_EQ(nameOf(design, "payments-b"), std::string(73, 'a') + "-b.fifo");
}

TEST(QueueEnds, AreBothConnected)
{
    const std::string producerOnly = queue("", container("producer"), produced);
    EXPECT_EQ(findingsOf("queue-without-producer-or-consumer", producerOnly),
              std::vector<std::string>{"queue-without-producer-or-consumer|q|production|consumer"});
    EXPECT_EQ(messageOf(producerOnly, "queue-without-producer-or-consumer|q|production|consumer", Language::es),
              "Cola Payments no tiene consumidor.");
    EXPECT_EQ(findingsOf("queue-without-producer-or-consumer", queue("", container("a"), consumedByA)),
              std::vector<std::string>{"queue-without-producer-or-consumer|q|production|producer"});
    EXPECT_TRUE(findingsOf("queue-without-producer-or-consumer",
                           queue("", container("producer") + container("a"), produced + "," + consumedByA))
                    .empty());
}

TEST(TraditionalQueue, MayRepeatMessages)
{
    const std::string id = "traditional-queue-duplicates|q|production";
    EXPECT_EQ(severityOf(queue(R"("type": "traditional", "orderSensitive": true)"), id), "warning");
    EXPECT_EQ(severityOf(queue(R"("type": "traditional", "duplicateSensitive": true)"), id), "warning");
    EXPECT_EQ(severityOf(queue(R"("type": "traditional")"), id), "advice");
    EXPECT_EQ(severityOf(queue(R"("type": "fifo", "orderSensitive": true)"), id), "");
    EXPECT_EQ(
        messageOf(queue(R"("type": "traditional", "orderSensitive": true)"), id),
        "Queue Payments: traditional queues may repeat or reorder messages; use FIFO or make the consumer idempotent.");
}

TEST(TraditionalQueue, BecomesFifo)
{
    const Design design = applyFirstFix(queue(R"("name": "payments", "type": "traditional", "orderSensitive": true)"),
                                        "traditional-queue-duplicates|q|production");
    EXPECT_EQ(design.component("q")->properties.find(property::type)->string(), "fifo");
    EXPECT_EQ(nameOf(design, "q"), "payments.fifo");
    EXPECT_TRUE(findingsOf("fifo-suffix", design).empty());
}

} // namespace queue_test
} // namespace designer::test
