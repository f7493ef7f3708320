package samskap.notification.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.mail.Mail;
import samskap.notification.Notification;
import samskap.notification.Reason;
import samskap.notification.Rhythm;

/** Writes what leaves as it reads at the moment when it leaves: nothing that was taken back or is unwanted by then. */
@Component
class MailWriter {

    private final People people;
    private final ChoiceStore choices;
    private final Listeners listeners;
    private final ToldStore told;
    private final NewsReader reader;
    private final NewsMail newsMail;
    private final DigestMail digestMail;

    MailWriter(
            People people,
            ChoiceStore choices,
            Listeners listeners,
            ToldStore told,
            NewsReader reader,
            NewsMail newsMail,
            DigestMail digestMail) {
        this.people = people;
        this.choices = choices;
        this.listeners = listeners;
        this.told = told;
        this.reader = reader;
        this.newsMail = newsMail;
        this.digestMail = digestMail;
    }

    /** Empty when nobody wants it any more. */
    Optional<Mail> write(Parcel parcel) {
        return people.find(parcel.person()).filter(this::wantsMail).flatMap(person -> write(parcel, person));
    }

    private boolean wantsMail(Person person) {
        return choices.of(person.id()).rhythm() != Rhythm.NEVER;
    }

    private Optional<Mail> write(Parcel parcel, Person person) {
        var news = wanted(parcel, person);
        if (news.isEmpty()) {
            return Optional.empty();
        }
        var to = new Addressee(person, people.addressOf(person.id()));
        return Optional.of(
                parcel.rhythm().isDigest() ? digestMail.write(to, news, parcel) : newsMail.write(to, news, parcel));
    }

    /** Oldest first. A digest leaves out what was read on the page meanwhile. */
    private List<Notification> wanted(Parcel parcel, Person person) {
        var lines = told.of(person.id(), parcel.happenings()).stream()
                .filter(line -> line.unread() || !parcel.rhythm().isDigest())
                .toList();
        return reader.read(lines, person).stream()
                .filter(each -> each.reason() == Reason.REMINDED
                        || !listeners.isMuted(person.id(), each.idea().id()))
                .toList();
    }
}
