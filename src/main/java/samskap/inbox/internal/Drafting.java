package samskap.inbox.internal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.moderation.Standings;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Translations;

/**
 * Makes a draft of what somebody writes on their own, and asks its author to share it: whoever has the mailbox, wrote.
 */
@Component
class Drafting {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 32;

    private final People people;
    private final Standings standings;
    private final Telling telling;
    private final Translations translations;
    private final Brand brand;

    Drafting(People people, Standings standings, Telling telling, Translations translations, Brand brand) {
        this.people = people;
        this.standings = standings;
        this.telling = telling;
        this.translations = translations;
        this.brand = brand;
    }

    Handled draft(Incoming mail, @Nullable Person author) {
        if (author != null) {
            try {
                standings.requireWelcome(author);
            } catch (Refusal notWelcome) {
                return Handled.as(Settled.as(Outcome.REFUSED).because(Why.RULE).of(author.id()))
                        .answered(telling.giveBack(
                                author, null, telling.said(author, "refused"), telling.said(author, notWelcome)));
            }
        }
        if (author != null && author.isStaff() && holdsNote(mail)) {
            return Handled.as(Settled.as(Outcome.REFUSED).because(Why.NOTE).of(author.id()))
                    .answered(telling.giveBack(
                            author, null, telling.said(author, "refused"), telling.said(author, "noteOfNothing")));
        }
        var address = author == null ? java.util.Objects.requireNonNull(mail.from()) : people.addressOf(author.id());
        var language = author == null ? brand.language() : author.language();
        var name = author == null ? mail.fromName() : author.name();
        return draft(address, language, name, author);
    }

    /** What a colleague means for colleagues is no idea for everybody. */
    private static boolean holdsNote(Incoming mail) {
        return Marks.mayHoldNote(mail.text()) || StrayNote.in(mail, "").isPresent();
    }

    private Handled draft(EmailAddress address, Language language, String name, @Nullable Person author) {
        var secret = secret();
        var told = List.of(
                translations.text(language, "inbox.told.confirm"),
                translations.text(language, "inbox.told.confirmHow"));
        return new Handled(
                Settled.as(Outcome.DRAFT).of(author == null ? null : author.id()),
                new Answer(Answer.Kind.CONFIRM, address, language, null, told, DraftStore.PATH + secret),
                new Handled.NewDraft(secret, address, name, language));
    }

    private static String secret() {
        var bytes = new byte[SECRET];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
