package samskap.mail;

/** What a mail that came in says about where it belongs. */
public sealed interface Addressed {

    /** It answers a mail of ours. Whether it comes from the person who got that one is another question. */
    record Valid(ReplyTo to) implements Addressed {}

    /** It answers a mail of ours from so long ago that the address is good no more. */
    record Expired(ReplyTo to) implements Addressed {}

    /** It carries what looks like an address of ours, and is not. */
    record Forged() implements Addressed {}

    /** It answers nothing of ours: somebody wrote to us on their own. */
    record None() implements Addressed {}
}
