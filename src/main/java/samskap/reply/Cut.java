package samskap.reply;

/** Something that stands in a mail and is not what its sender wrote this time. */
public record Cut(Kind kind, String text) {

    /** What it is. */
    public enum Kind {
        /** What the mail answers, with the line or block that says whose words they are. */
        QUOTE,
        /** Somebody else's mail, passed on. */
        FORWARDED,
        /** A closing with a name, an address block, a mail program's "sent from my …". */
        SIGNATURE,
        /** What a company or its mail server adds about secrecy, viruses, paper or where the mail came from. */
        DISCLAIMER,
        /** What a mailing list adds about itself. */
        LIST_FOOTER
    }
}
