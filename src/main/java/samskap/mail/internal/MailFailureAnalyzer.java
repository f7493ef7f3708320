package samskap.mail.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is missing for mail and how to set it, instead of a stack trace. */
class MailFailureAnalyzer extends AbstractFailureAnalyzer<UnusableSenderException> {

    private static final String ADVICE = """
            Nobody can sign in without mail: the codes travel by it. Set

              SPRING_MAIL_HOST, SPRING_MAIL_PORT   your mail server (and SPRING_MAIL_USERNAME, SPRING_MAIL_PASSWORD)
              SAMSKAP_MAIL_FROM                    a name and an address that somebody reads, such as
                                                   "Nordkök <hello@nordkok.example>"
              SAMSKAP_MAIL_REPLIES                 where answers go: "fixed", that address, which is what happens if
                                                   nothing is said; "plus", hello+…@nordkok.example; or "subdomain",
                                                   …@ the domain in SAMSKAP_MAIL_REPLYDOMAIN

            To look around without a mail server, start with SAMSKAP_DEV_MAIL=true: mails can then be read at /dev/mail.\
            """;

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableSenderException cause) {
        return new FailureAnalysis(cause.getMessage(), ADVICE, cause);
    }
}
