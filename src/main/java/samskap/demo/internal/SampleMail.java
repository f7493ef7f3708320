package samskap.demo.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.ideas.Catalogue;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.inbox.Intake;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;

/**
 * What the sample's people write in their own mail programs: an answer, one from elsewhere, a robot's, one for
 * colleagues alone, and a colleague's with a mark, which waits for one press of theirs.
 */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleMail {

    private static final String ANSWERED = "Naboen kan høre mit køleskab";
    private static final String ELSEWHERE = "Ett sms när bilen är tio minuter bort";

    private final Catalogue catalogue;
    private final Dialogue dialogue;
    private final ReplyAddresses addresses;
    private final Intake intake;

    SampleMail(Catalogue catalogue, Dialogue dialogue, ReplyAddresses addresses, Intake intake) {
        this.catalogue = catalogue;
        this.dialogue = dialogue;
        this.addresses = addresses;
        this.intake = intake;
    }

    void tell(Map<String, Person> cast, Instant now) {
        var titled =
                catalogue.everyEntry().stream().collect(Collectors.toMap(Entry::title, Entry::id, (one, other) -> one));
        var answered = Objects.requireNonNull(titled.get(ANSWERED));
        var elsewhere = Objects.requireNonNull(titled.get(ELSEWHERE));
        bring(one(cast, "mette"), "Mette <mette@nordkok.example>", answered, "Re: " + ANSWERED, now, "", """
                Min søster på tredje skal have det samme køleskab. Kan hun få fødderne med fra start, så min nabo ikke \
                skal flytte?

                Venlig hilsen
                Mette

                Sendt fra min iPhone

                > Den 25. nov. 2026 kl. 14.02 skrev Mikael hos Nordkök <dialogue@samskap.example>:
                >
                > Jeg har lagt fire i en kuvert til dig.
                """);
        bring(
                one(cast, "elin"),
                "Elin på kontoret <elin@kontoret.example>",
                elsewhere,
                "Sv: " + ELSEWHERE,
                now,
                "",
                """
                Det gäller även när ni hämtar returer. Skriver från jobbet, för telefonen ligger hemma.
                """);
        bring(
                one(cast, "jonas"),
                "Jonas <jonas@nordkok.example>",
                elsewhere,
                "Frånvarande: Sv: " + ELSEWHERE,
                now,
                "Auto-Submitted: auto-replied\n",
                "Jag är ledig till och med måndag.\n");
        bring(
                one(cast, "mikael"),
                "Mikael Krog <mikael@nordkok.example>",
                answered,
                "Re: " + ANSWERED,
                now,
                "",
                "#note\nVi har kun tolv fødder tilbage. Jeg bestiller flere på mandag.\n");
        bring(
                one(cast, "mette"),
                "Mette <mette@nordkok.example>",
                Purpose.PRIVATE,
                answered,
                "Re: " + ANSWERED,
                now,
                "",
                "Undskyld, jeg ville ikke vise mit telefonnummer. Godt, at I så det.\n");
    }

    private void bring(
            Person whose, String from, IdeaId idea, String subject, Instant now, String headers, String words) {
        bring(whose, from, Purpose.ANSWER, idea, subject, now, headers, words);
    }

    /** @param headers more of them, each in a line */
    private void bring(
            Person whose,
            String from,
            Purpose purpose,
            IdeaId idea,
            String subject,
            Instant now,
            String headers,
            String words) {
        var message = last(idea);
        var reply = new ReplyTo(
                whose.id(),
                purpose,
                idea.value(),
                message == null ? null : message.id().value(),
                now.minus(Duration.ofDays(1)));
        var mail = """
                From: %s
                To: %s
                Subject: %s
                Message-ID: <%s@nordkok.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit
                %s
                %s""".formatted(from, addresses.of(reply).value(), subject, UUID.randomUUID(), headers, words);
        intake.take(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable Message last(IdeaId idea) {
        var said = dialogue.of(idea, null);
        return said.isEmpty() ? null : said.getFirst();
    }

    private static Person one(Map<String, Person> cast, String key) {
        return Objects.requireNonNull(cast.get(key));
    }
}
