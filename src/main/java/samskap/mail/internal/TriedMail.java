package samskap.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import samskap.identity.EmailAddress;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mail.Conversation;
import samskap.mail.Incoming;
import samskap.mail.Letter;
import samskap.mail.Links;
import samskap.mail.Mail;
import samskap.mail.MailCheck;
import samskap.mail.NotTakenException;
import samskap.mail.Post;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.shared.Brand;
import samskap.shared.InOneGo;
import samskap.shared.Settings;
import samskap.shared.Translations;

/**
 * Tries the mail server, then sends a mail to the place's own address. What came back is a setting, for whoever reads
 * mail may be another node.
 */
@Component
class TriedMail implements MailCheck {

    private static final String SENT = "mailcheck.sent";
    private static final String ARRIVED = "mailcheck.arrived";

    /** Mail takes seconds, with a server that asks to come again minutes. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ObjectProvider<ServerCheck> server;
    private final ObjectProvider<Incoming> incoming;
    private final Post post;
    private final SignedAddresses addresses;
    private final Settings settings;
    private final Translations translations;
    private final Brand brand;
    private final Links links;
    private final InOneGo inOneGo;
    private final Clock clock;

    TriedMail(
            ObjectProvider<ServerCheck> server,
            ObjectProvider<Incoming> incoming,
            Post post,
            SignedAddresses addresses,
            Settings settings,
            Translations translations,
            Brand brand,
            Links links,
            InOneGo inOneGo,
            Clock clock) {
        this.server = server;
        this.incoming = incoming;
        this.post = post;
        this.addresses = addresses;
        this.settings = settings;
        this.translations = translations;
        this.brand = brand;
        this.links = links;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public List<Found> run(Person admin) {
        admin.require(Role.ADMIN);
        var found = new ArrayList<Found>();
        server.ifAvailable(check -> found.addAll(check.run()));
        found.add(hasFailed(found) ? Found.skipped(Step.SEND) : send(admin));
        incoming.ifAvailable(ways -> found.addAll(ways.tried()));
        var answer = hasFailed(found) ? Optional.<Outcome>empty() : answer(admin);
        found.add(new Found(Step.ANSWER, answer.orElse(Outcome.SKIPPED), ""));
        return found;
    }

    private static boolean hasFailed(List<Found> found) {
        return found.stream().anyMatch(each -> each.outcome() == Outcome.FAILED);
    }

    private Found send(Person admin) {
        var now = clock.instant();
        var to = new ReplyTo(admin.id(), Purpose.CHECK, null, now.getEpochSecond(), now);
        put(SENT, String.valueOf(to.message()));
        try {
            post.send(mail(admin, to, addresses.of(to)));
            return Found.well(Step.SEND, addresses.of(to).value());
        } catch (NotTakenException notTaken) {
            return Found.failed(Step.SEND, notTaken.words());
        }
    }

    private Mail mail(Person admin, ReplyTo to, EmailAddress address) {
        var language = admin.language();
        var subject = translations.text(language, "mail.check.subject", brand.name());
        var letter = new Letter(language, brand)
                .heading(subject)
                .paragraph(translations.text(language, "mail.check.text", admin.name()));
        var id = "check-" + to.message();
        // It refers to itself: what all answers carry is in it, also where addresses say nothing.
        var conversation =
                new Conversation(null, id, addresses.marked(id, to), "check", to, links.to("/administration/mail"));
        return new Mail(address, language, subject, letter.text(), letter.html(), conversation);
    }

    @Override
    public Optional<Outcome> answer(Person admin) {
        admin.require(Role.ADMIN);
        return Optional.ofNullable(incoming.getIfAvailable())
                .filter(Incoming::isReading)
                .flatMap(reading -> settings.get(SENT))
                .map(sent -> settings.get(ARRIVED).filter(sent::equals).isPresent() ? Outcome.WELL : since(sent));
    }

    private Outcome since(String sent) {
        var given = Instant.ofEpochSecond(Long.parseLong(sent)).plus(PATIENCE);
        return given.isBefore(clock.instant()) ? Outcome.FAILED : Outcome.WAITING;
    }

    @Override
    public void arrived(ReplyTo to) {
        if (to.purpose() == Purpose.CHECK) {
            put(ARRIVED, String.valueOf(to.message()));
        }
    }

    private void put(String name, String value) {
        Map<String, @Nullable String> values = new HashMap<>();
        values.put(name, value);
        inOneGo.run(() -> settings.put(values));
    }
}
