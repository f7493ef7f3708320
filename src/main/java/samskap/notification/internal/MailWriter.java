package samskap.notification.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.identity.EmailAddress;
import samskap.identity.Entrance;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.mail.Mail;
import samskap.notification.AskByMail;
import samskap.notification.Notification;
import samskap.notification.Reason;
import samskap.notification.Rhythm;
import samskap.notification.internal.ToldStore.Told;

/**
 * Writes what leaves as it reads at the moment when it leaves: nothing that was taken back or is unwanted by then. What
 * many mails need is read once for all that leave together.
 */
@Component
class MailWriter {

    private final People people;
    private final Entrance entrance;
    private final ChoiceStore choices;
    private final Listeners listeners;
    private final ToldStore told;
    private final NewsReader reader;
    private final AskByMail asking;
    private final NewsMail newsMail;
    private final DigestMail digestMail;

    MailWriter(
            People people,
            Entrance entrance,
            ChoiceStore choices,
            Listeners listeners,
            ToldStore told,
            NewsReader reader,
            AskByMail asking,
            NewsMail newsMail,
            DigestMail digestMail) {
        this.people = people;
        this.entrance = entrance;
        this.choices = choices;
        this.listeners = listeners;
        this.told = told;
        this.reader = reader;
        this.asking = asking;
        this.newsMail = newsMail;
        this.digestMail = digestMail;
    }

    /** The mail is empty when nobody wants it any more, or may read it. */
    Function<Parcel, Optional<Mail>> writer(List<Parcel> parcels) {
        var readers = people.find(parcels.stream().map(Parcel::person).collect(Collectors.toSet()));
        var wanted = choices.of(readers.keySet());
        var lines = told.of(
                readers.keySet(),
                parcels.stream().flatMap(parcel -> parcel.happenings().stream()).collect(Collectors.toSet()));
        var all = lines.values().stream().flatMap(List::stream).toList();
        return new Batch(
                readers,
                people.addressesOf(readers.keySet()),
                wanted,
                lines,
                muted(all, readers.keySet()),
                asking.welcome(readers.keySet()),
                reader.together(all))::write;
    }

    private Map<IdeaId, Set<PersonId>> muted(List<Told> lines, Collection<PersonId> readers) {
        var muted = new HashMap<IdeaId, Set<PersonId>>();
        lines.stream()
                .map(Told::idea)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(idea -> muted.put(idea, listeners.muted(idea, readers)));
        return muted;
    }

    /** What leaves together, with what was read for it. */
    private final class Batch {

        private final Map<PersonId, Person> readers;
        private final Map<PersonId, EmailAddress> addresses;
        private final Map<PersonId, Choice> choices;
        private final Map<PersonId, List<Told>> told;
        private final Map<IdeaId, Set<PersonId>> muted;
        private final Set<PersonId> mayBeAsked;
        private final NewsReader.Together news;

        Batch(
                Map<PersonId, Person> readers,
                Map<PersonId, EmailAddress> addresses,
                Map<PersonId, Choice> choices,
                Map<PersonId, List<Told>> told,
                Map<IdeaId, Set<PersonId>> muted,
                Set<PersonId> mayBeAsked,
                NewsReader.Together news) {
            this.readers = readers;
            this.addresses = addresses;
            this.choices = choices;
            this.told = told;
            this.muted = muted;
            this.mayBeAsked = mayBeAsked;
            this.news = news;
        }

        Optional<Mail> write(Parcel parcel) {
            return Optional.ofNullable(readers.get(parcel.person()))
                    .filter(this::wantsMail)
                    .flatMap(person -> Optional.ofNullable(addresses.get(person.id()))
                            .flatMap(address -> write(parcel, new Addressee(person, address))));
        }

        private boolean wantsMail(Person person) {
            return Objects.requireNonNull(choices.get(person.id())).rhythm() != Rhythm.NEVER && entrance.admits(person);
        }

        private Optional<Mail> write(Parcel parcel, Addressee to) {
            var wanted = wanted(parcel, to.person());
            if (wanted.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    parcel.rhythm().isDigest()
                            ? digestMail.write(to, wanted, parcel)
                            : newsMail.write(to, wanted, parcel));
        }

        /** Oldest first. A digest leaves out what was read on the page meanwhile. */
        private List<Notification> wanted(Parcel parcel, Person person) {
            var lines = told.getOrDefault(person.id(), List.of()).stream()
                    .filter(line -> parcel.happenings().contains(line.happening()))
                    .filter(line -> line.unread() || !parcel.rhythm().isDigest())
                    .toList();
            return news.read(lines, person).stream()
                    .filter(each -> each.reason() == Reason.REMINDED || !isMuted(person, each))
                    .filter(each -> !each.asks() || person.isStaff() || mayBeAsked.contains(person.id()))
                    .toList();
        }

        private boolean isMuted(Person person, Notification each) {
            var idea = each.about().idea();
            return idea != null && muted.getOrDefault(idea, Set.of()).contains(person.id());
        }
    }
}
