package fi.jelppi.security;

/** What came of setting a password. */
public sealed interface PasswordResult {

    record Accepted() implements PasswordResult {}

    record TooShort(int least) implements PasswordResult {}

    record TooLong() implements PasswordResult {}

    record TooCommon() implements PasswordResult {}

    record LikeUserName() implements PasswordResult {}

    /** The present password was not right. */
    record WrongPresent() implements PasswordResult {}

    /** The one-time link was used or is too old. */
    record LinkSpent() implements PasswordResult {}

    /** Another account has this user name, or it has other characters than a to z, digits, dot and hyphen. */
    record BadUserName() implements PasswordResult {}
}
