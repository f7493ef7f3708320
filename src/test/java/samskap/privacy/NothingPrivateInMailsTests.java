package samskap.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import samskap.api.NewToken;
import samskap.api.Scope;
import samskap.ideas.IdeaId;
import samskap.identity.CodePost;
import samskap.identity.EmailAddress;
import samskap.identity.Invitations;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.inbox.Inbox;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.SomeMail;
import samskap.mail.Mail;
import samskap.mail.Mailbox;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Rounds;
import samskap.mail.internal.Tokens;
import samskap.mail.internal.Wire;
import samskap.notification.internal.MailsOf;
import samskap.notification.internal.Tell;
import samskap.shared.Language;
import samskap.support.OnBehalf;
import samskap.support.OnBehalf.Newcomer;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;
import samskap.testing.TestClock;

/**
 * What goes over the wire, byte by byte and header by header, holds nothing that whoever gets it may not read, whatever
 * sort of mail it is: what they are told, at once and as a digest, what we answer by ourselves, what a colleague noted
 * for them, what they waited for. Another sort of mail is another line here.
 */
@ModuleTest
@RanksEverything
class NothingPrivateInMailsTests {

    /** Words of somebody who wrote in another's name: whose name it was does not read them. */
    private static final String FORGER = "xqzforger";

    private final Stage stage;
    private final People people;
    private final Desk desk;
    private final Inbox inbox;
    private final Tell tell;
    private final MailsOf mailsOf;
    private final OnBehalf onBehalf;
    private final CodePost codes;
    private final Invitations invitations;
    private final Rounds rounds;
    private final Tokens tokens;
    private final samskap.api.Tokens programs;
    private final ReplyAddresses addresses;
    private final Mailbox mailbox;
    private final Wire wire;
    private final Cast cast;
    private final TestClock clock;
    private final ConcurrentLinkedQueue<Mail> sent = new ConcurrentLinkedQueue<>();

    /** By what it is, to whom; a reader whom nobody knows may read as little as a visitor. */
    private final Map<String, List<Mail>> mails = new LinkedHashMap<>();

    NothingPrivateInMailsTests(
            Stage stage,
            People people,
            Desk desk,
            Inbox inbox,
            Tell tell,
            MailsOf mailsOf,
            OnBehalf onBehalf,
            CodePost codes,
            Invitations invitations,
            Rounds rounds,
            Tokens tokens,
            samskap.api.Tokens programs,
            ReplyAddresses addresses,
            Mailbox mailbox,
            Wire wire,
            Cast cast,
            TestClock clock) {
        this.stage = stage;
        this.people = people;
        this.desk = desk;
        this.inbox = inbox;
        this.tell = tell;
        this.mailsOf = mailsOf;
        this.onBehalf = onBehalf;
        this.codes = codes;
        this.invitations = invitations;
        this.rounds = rounds;
        this.tokens = tokens;
        this.programs = programs;
        this.addresses = addresses;
        this.mailbox = mailbox;
        this.wire = wire;
        this.cast = cast;
        this.clock = clock;
        clock.byDay();
    }

    @Test
    void no_mail_of_any_sort_holds_what_whoever_gets_it_may_not_read() throws MessagingException, IOException {
        told();
        asked();
        noted();
        writtenBack();
        byHand();

        assertThat(mails.keySet())
                .containsExactly(
                        "told the author",
                        "told another customer",
                        "told an employee",
                        "asked by name",
                        "a wish that was noted",
                        "a draft to share",
                        "whether it is theirs",
                        "words about what is withheld",
                        "a remark",
                        "a code",
                        "an invitation",
                        "a program that was let in");
        var leaks = new ArrayList<String>();
        for (var sort : mails.entrySet()) {
            assertThat(sort.getValue()).as(sort.getKey()).isNotEmpty();
            for (var mail : sort.getValue()) {
                look(sort.getKey(), mail, leaks);
            }
        }
        assertThat(leaks).isEmpty();
    }

    private void look(String sort, Mail mail, List<String> leaks) throws MessagingException, IOException {
        var reader = people.withAddress(mail.to()).orElse(null);
        var all = onTheWire(mail);
        stage.secrets().stream()
                .filter(secret -> secret.isKeptFrom(reader) && all.contains(secret.words()))
                .forEach(secret -> leaks.add(sort + " holds " + secret.what()));
        if (all.contains(FORGER)) {
            leaks.add(sort + " holds what a stranger wrote");
        }
    }

    /** As it is sent, and what it decodes to: headers, and each part. */
    private String onTheWire(Mail mail) throws MessagingException, IOException {
        var message = wire.message(mail, Session.getInstance(new Properties()));
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        var all = new StringBuilder(bytes.toString(StandardCharsets.ISO_8859_1));
        for (var headers = message.getAllHeaderLines(); headers.hasMoreElements(); ) {
            all.append(MimeUtility.decodeText(MimeUtility.unfold(headers.nextElement())))
                    .append('\n');
        }
        decode(message, all);
        return all.toString();
    }

    private static void decode(Part part, StringBuilder all) throws MessagingException, IOException {
        if (part.getContent() instanceof MimeMultipart parts) {
            for (var at = 0; at < parts.getCount(); at++) {
                decode(parts.getBodyPart(at), all);
            }
        } else {
            all.append(part.getContent());
        }
    }

    private void told() {
        tell.all();
        for (var who : List.of("the author", "another customer", "an employee")) {
            mails.put("told " + who, mailsOf.to(reader(who)));
        }
    }

    /** One was asked, the other was asked, answered and answered back. */
    private void asked() {
        rounds.all(sent::add).sendAll();
        mails.put(
                "asked by name",
                sent.stream()
                        .filter(mail -> mail.text().contains("/unsubscribe/asks/"))
                        .toList());
    }

    private void noted() {
        var ulla = fresh("ulla");
        onBehalf.record(reader("an employee"), stage.idea().id(), new Newcomer(ulla.value(), "Ulla Noted"), "");
        leave();
        mails.put("a wish that was noted", to(ulla));
    }

    private void writtenBack() {
        var erik = reader("another customer");
        var address = people.addressOf(erik.id());
        desk.bring(from(address, addresses.mailbox().value()).saying("Quieter drawers, please."));
        answered("a draft to share", address);

        var author = reader("the author");
        var forged = from(fresh("forger"), token(author, stage.idea().id())).saying("I am she " + FORGER);
        inbox.letThrough(reader("an employee"), desk.bring(forged).id());
        desk.look();
        answered("whether it is theirs", people.addressOf(author.id()));

        desk.bring(from(address, token(erik, stage.withheldIdea().id())).saying("What is this?"));
        answered("words about what is withheld", address);

        desk.bring(from(address, token(erik, stage.idea().id()))
                .with("Content-Type", "multipart/mixed; boundary=b")
                .saying("""
                        --b
                        Content-Type: text/plain

                        See what is attached.
                        --b
                        Content-Type: application/zip; name="plans.zip"
                        Content-Disposition: attachment; filename="plans.zip"
                        Content-Transfer-Encoding: base64

                        UEsFBg==
                        --b--"""));
        answered("a remark", address);
    }

    private void byHand() {
        var nina = fresh("nina");
        codes.send(nina, "040719", Language.EN);
        mails.put("a code", kept(nina));
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var olof = fresh("olof");
        invitations.invite(ada, olof.value(), Role.EMPLOYEE, Language.EN);
        mails.put("an invitation", kept(olof));
        var maja = cast.customer("Maja Lind");
        programs.issue(maja, new NewToken("Weekly report", Set.of(Scope.READ), Duration.ofDays(90)));
        mails.put("a program that was let in", kept(people.addressOf(maja.id())));
    }

    private Person reader(String who) {
        return Objects.requireNonNull(stage.readers().get(who));
    }

    private static EmailAddress fresh(String name) {
        return new EmailAddress(name + UUID.randomUUID() + "@example.com");
    }

    private static SomeMail from(EmailAddress address, String to) {
        return SomeMail.from(address.value(), to);
    }

    private String token(Person holder, IdeaId idea) {
        return tokens.address(new ReplyTo(holder.id(), Purpose.ANSWER, idea.value(), null, clock.instant()));
    }

    private void answered(String sort, EmailAddress whom) {
        sent.clear();
        desk.answer(sent::add);
        mails.put(sort, to(whom));
    }

    private void leave() {
        tell.all();
        clock.pass(Duration.ofMinutes(4));
        rounds.all(sent::add).sendAll();
    }

    private List<Mail> to(EmailAddress address) {
        return sent.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    private List<Mail> kept(EmailAddress address) {
        return mailbox.latest().stream()
                .map(kept -> kept.mail())
                .filter(mail -> mail.to().equals(address))
                .toList();
    }
}
