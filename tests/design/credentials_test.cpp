#include "design/credentials.h"

#include <gtest/gtest.h>

#include <string>

namespace designer {

namespace credentials_test {

// Written in pieces, so that nobody mistakes the tests for a leak.
const std::string awsKey = std::string("AKIA") + "ABCDEFGHIJ012345";
const std::string gitHubToken = std::string("ghp_") + "abcdefghijklmnopqrstuvwxyz0123456789";
const std::string jwt = std::string("eyJ") + "hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
const std::string privateKey =
    std::string("-----BEGIN RSA PRIVATE ") + "KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----";

TEST(Credentials, AreFoundInEveryForm)
{
    EXPECT_TRUE(looksLikeCredential(awsKey));
    EXPECT_TRUE(looksLikeCredential(std::string("ASIA") + "0123456789ABCDEF"));
    EXPECT_TRUE(looksLikeCredential("key " + gitHubToken + "."));
    EXPECT_TRUE(looksLikeCredential(jwt));
    EXPECT_TRUE(looksLikeCredential(privateKey));
    EXPECT_TRUE(looksLikeCredential("-----BEGIN PRIVATE KEY-----"));
    EXPECT_TRUE(looksLikeCredential("DB_PASSWORD=hunter"));
    EXPECT_TRUE(looksLikeCredential("Token:abcdef"));
    EXPECT_TRUE(looksLikeCredential("the password: hunter22"));
    EXPECT_TRUE(looksLikeCredential("{\"secret\": \"s3cr3ts\"}"));
    EXPECT_TRUE(looksLikeCredential("Contraseña=ábrete"));
    EXPECT_TRUE(looksLikeCredential("jdbc:mysql://root:toor@db.example.com/x"));
}

TEST(Credentials, AreNotSeenInWhatOnlyResemblesThem)
{
    EXPECT_FALSE(looksLikeCredential(""));
    EXPECT_FALSE(looksLikeCredential(awsKey.substr(0, 19)));
    EXPECT_FALSE(looksLikeCredential("akia" + awsKey.substr(4)));
    EXPECT_FALSE(looksLikeCredential(gitHubToken.substr(0, 39)));
    EXPECT_FALSE(looksLikeCredential(std::string("ghx_") + gitHubToken.substr(4)));
    EXPECT_FALSE(looksLikeCredential("eyJhbGci.onlytwo"));
    EXPECT_FALSE(looksLikeCredential("heyJude.song.mp3"));
    EXPECT_FALSE(looksLikeCredential("-----BEGIN PUBLIC KEY-----"));
    EXPECT_FALSE(looksLikeCredential("password=five5"));
    EXPECT_FALSE(looksLikeCredential("password: agree on a channel"));
    EXPECT_FALSE(looksLikeCredential("passwords, secrets and tokens"));
    EXPECT_FALSE(looksLikeCredential("https://github.com/example/accounts"));
    EXPECT_FALSE(looksLikeCredential("ssh://git@github.com:22/example"));
    EXPECT_FALSE(looksLikeCredential("https://example.com/a:b@c"));
    EXPECT_FALSE(looksLikeCredential("ops@example.com"));
}

TEST(Credentials, AreReplacedWhereTheyStand)
{
    EXPECT_EQ(withoutCredentials("use " + awsKey + " here", "(secret)"), "use (secret) here");
    EXPECT_EQ(withoutCredentials("a password=hunter22 b token:abcdefg c", "***"), "a *** b *** c");
    EXPECT_EQ(withoutCredentials(privateKey + " tail", ""), " tail");
    EXPECT_EQ(withoutCredentials("mysql://root:toor@db/x", "***"), "mysql://***@db/x");
    EXPECT_EQ(withoutCredentials("nothing to hide", "***"), "nothing to hide");
}

TEST(Credentials, LeaveNothingBehind)
{
    const std::string nested = awsKey.substr(0, 8) + awsKey + awsKey.substr(8);
    EXPECT_FALSE(looksLikeCredential(withoutCredentials(nested, "")));
    // A replacement that is a credential itself must not keep the search going for ever.
    EXPECT_FALSE(looksLikeCredential(withoutCredentials("x password=hunter22", awsKey)));
}

TEST(Credentials, AreNamedByVariables)
{
    for (const char* name :
         {"DB_PASSWORD", "db_passwd", "PWD", "clientSecret", "AUTH_TOKEN", "APIKEY", "API_KEY", "PRIVATE_KEY",
          "PRIVATEKEY", "CREDENTIALS", "AWS_ACCESS_KEY_ID", "CONNECTION_STRING", "ConnectionString", "TTOKEN"})
        EXPECT_TRUE(isCredentialName(name)) << name;
    for (const char* name : {"", "STAGE_NAME", "DB_USER", "API__KEY", "KEY", "PASSWOR", "ACCESS", "TOKE"})
        EXPECT_FALSE(isCredentialName(name)) << name;
}

} // namespace credentials_test

} // namespace designer
