package samskap.mail;

/** Takes mails to people. */
@FunctionalInterface
public interface Post {

    /**
     * Sends the mail now, from the company's named address, so that it can be answered.
     *
     * @throws NotTakenException when the mail server does not take it at the moment
     */
    void send(Mail mail);

    /** For several mails in a row, over one connection where there is one. */
    default Line line() {
        return new Line() {
            @Override
            public void send(Mail mail) {
                Post.this.send(mail);
            }

            @Override
            public void close() {
                // Nothing was held open.
            }
        };
    }

    /** Keeps the connection to the mail server between mails. Not for several threads. */
    interface Line extends AutoCloseable {

        /** @throws NotTakenException as {@link Post#send}; the line can be used on */
        void send(Mail mail);

        @Override
        void close();
    }
}
