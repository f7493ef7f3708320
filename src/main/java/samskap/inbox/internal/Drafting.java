package samskap.inbox.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.inbox.internal.Handled.NewDraft;
import samskap.moderation.Standings;
import samskap.reply.SpokenLanguage;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Translations;

/**
 * Makes a draft of what somebody writes on their own, and asks its author to share it: whoever has the mailbox, wrote.
 */
@Component
class Drafting {

    private static final String NOTE = "inbox.told.noteOfNothing";

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
                requireIdea(mail, author);
            } catch (Refusal refusal) {
                return refused(mail, author, refusal);
            }
        }
        var address = author == null ? Objects.requireNonNull(mail.from()) : people.addressOf(author.id());
        var language = author == null ? spoken(mail) : author.language();
        var name = author == null ? mail.fromName() : author.name();
        var told = List.of(
                translations.text(language, "inbox.told.confirm"),
                translations.text(language, "inbox.told.confirmHow"));
        var settled = Settled.as(Outcome.DRAFT).of(author == null ? null : author.id());
        return Handled.as(settled)
                .waiting(
                        NewDraft.of(NewDraft.Kind.IDEA, address, name, language),
                        new Answer(
                                Answer.Kind.CONFIRM,
                                address,
                                language,
                                null,
                                told,
                                "",
                                mail.isProvedToBeFrom(address),
                                author == null));
    }

    /** Whom nobody knows is answered in the language in which they write, where it is clear and spoken here. */
    private Language spoken(Incoming mail) {
        return SpokenLanguage.of(mail.subject() + "\n" + mail.text())
                .map(brand::spoken)
                .orElseGet(brand::language);
    }

    /** Words go back only to whom they certainly came from. */
    private Handled refused(Incoming mail, Person author, Refusal refusal) {
        var isNote = refusal.key().equals(NOTE);
        var settled = Settled.as(Outcome.REFUSED)
                .because(isNote ? Why.NOTE : Why.RULE)
                .of(author.id());
        var reason = telling.said(author, refusal);
        return Handled.as(settled)
                .answered(
                        mail.isProvedToBeFrom(people.addressOf(author.id()))
                                ? telling.giveBack(author, null, telling.said(author, "refused"), reason)
                                : telling.giveBack(author, null, reason).quoting(false));
    }

    /** What a colleague means for colleagues is no idea for everybody. */
    private static void requireIdea(Incoming mail, Person author) {
        if (author.isStaff()
                && (Marks.mayHoldNote(mail.text()) || StrayNote.in(mail, "").isPresent())) {
            throw Refusal.because(NOTE);
        }
    }
}
