package samskap.mail.internal;

/** Mail can't be sent as it is configured; the message says why, for whoever runs the place. */
class UnusableSenderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableSenderException(String why) {
        super(why);
    }
}
