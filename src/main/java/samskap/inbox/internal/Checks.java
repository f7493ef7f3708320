package samskap.inbox.internal;

import java.util.List;

/**
 * What our own mail server found out about a mail's sender.
 *
 * @param findings the results that decided, as that server wrote them, for administrators: {@code dmarc=fail}
 */
record Checks(Verdict verdict, List<String> findings) {

    static final Checks NONE = new Checks(Verdict.UNCHECKED, List.of());

    Checks {
        findings = List.copyOf(findings);
    }

    /** What it amounts to. */
    enum Verdict {
        /** No server is named whose word counts: nobody checks. */
        UNCHECKED,
        /** The domain in {@code From} has sent it. */
        PASSED,
        /** The domain in {@code From} has not sent it. */
        FAILED,
        /** Our server says nothing that shows who sent it. */
        UNPROVED
    }

    boolean prove() {
        return verdict == Verdict.PASSED;
    }

    boolean speakAgainst() {
        return verdict == Verdict.FAILED || verdict == Verdict.UNPROVED;
    }

    boolean areMade() {
        return verdict != Verdict.UNCHECKED;
    }
}
