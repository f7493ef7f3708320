package samskap.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.demo.internal.Sample.SampleEntry;
import samskap.demo.internal.Sample.SampleIdea;
import samskap.demo.internal.Sample.SampleMove;
import samskap.demo.internal.Sample.SamplePicture;
import samskap.demo.internal.SampleLoader.Happening;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise;
import samskap.dialogue.Reaction;
import samskap.dialogue.Reactions;
import samskap.ideas.Feeling;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.NewIdea;
import samskap.ideas.Status;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moderation.Standings;
import samskap.pictures.Chosen;
import samskap.support.Support;

/** One idea's life as a list of what people did and when. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleStory {

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration READ_WITHIN = Duration.ofDays(4);

    private final Ideas ideas;
    private final Journey journey;
    private final Support support;
    private final Dialogue dialogue;
    private final AnswerQueue queue;
    private final SampleDeveloping developing;
    private final SamplePictures pictures;
    private final Standings standings;
    private final Reactions reactions;
    private final People people;

    SampleStory(
            Ideas ideas,
            Journey journey,
            Support support,
            Dialogue dialogue,
            AnswerQueue queue,
            SampleDeveloping developing,
            SamplePictures pictures,
            Standings standings,
            Reactions reactions,
            People people) {
        this.ideas = ideas;
        this.journey = journey;
        this.support = support;
        this.dialogue = dialogue;
        this.queue = queue;
        this.developing = developing;
        this.pictures = pictures;
        this.standings = standings;
        this.reactions = reactions;
        this.people = people;
    }

    List<Happening> of(SampleIdea sample, Map<String, Person> cast, Instant now) {
        return new Life(sample, cast, now).happenings();
    }

    /** Gathers the happenings of one idea; the idea itself exists only once the first of them has happened. */
    private final class Life {

        private final SampleIdea sample;
        private final Map<String, Person> cast;
        private final Instant now;
        private final Instant shared;
        private final Random random;
        private final AtomicReference<@Nullable Idea> idea = new AtomicReference<>();
        private final List<Happening> happenings = new ArrayList<>();

        Life(SampleIdea sample, Map<String, Person> cast, Instant now) {
            this.sample = sample;
            this.cast = cast;
            this.now = now;
            this.shared = now.minusMillis((long) (sample.age() * 86_400_000));
            this.random = new Random(sample.key().hashCode());
        }

        List<Happening> happenings() {
            happenings.add(new Happening(shared, this::share));
            supporters();
            moves();
            sample.dialogue().forEach(entry -> say(entry, new AtomicReference<>()));
            readThrough();
            happenings.addAll(
                    developing.of(new SampleDeveloping.Setting(sample, this::standing, this::person, this::after)));
            return happenings;
        }

        private void share() {
            var author = person(sample.author());
            idea.set(ideas.share(
                    author,
                    new NewIdea(
                            key("idea"),
                            sample.story(),
                            sample.title(),
                            journey.stage(sample.stage()).orElse(null),
                            journey.topic(sample.topic()).orElse(null),
                            Feeling.ofLevel(sample.feeling()).orElse(null),
                            pictured(author, key("idea"), sample.pictures()))));
        }

        /** Whoever shows pictures is known to a colleague, so that nobody has to look at them first. */
        private List<Chosen> pictured(Person by, UUID key, List<SamplePicture> shown) {
            if (!shown.isEmpty() && !by.isStaff()) {
                cast.values().stream()
                        .filter(Person::isStaff)
                        .min(Comparator.comparing(colleague -> colleague.id().value()))
                        .ifPresent(colleague -> standings.trust(colleague, by.id()));
            }
            return pictures.of(by, key, shown);
        }

        /** Many early, fewer later, none after the idea was closed. */
        private void supporters() {
            var customers = new ArrayList<>(cast.values().stream()
                    .filter(person -> person.has(Role.CUSTOMER) && !person.equals(cast.get(sample.author())))
                    .sorted((one, other) ->
                            Long.compare(one.id().value(), other.id().value()))
                    .toList());
            Collections.shuffle(customers, random);
            var open = Duration.between(shared, closedAt()).toMillis();
            customers.stream().limit(sample.support()).forEach(person -> {
                var when = shared.plusMillis((long) (open * Math.pow(random.nextDouble(), 1.6) * 0.98) + 1_000);
                happenings.add(new Happening(when, () -> support.give(person, told().id())));
            });
        }

        private Instant closedAt() {
            return sample.status().stream()
                    .filter(move -> status(move).isClosed())
                    .findFirst()
                    .map(move -> after(move.after()))
                    .orElse(now);
        }

        private void moves() {
            for (var move : sample.status()) {
                happenings.add(new Happening(after(move.after()), () -> move(move)));
            }
        }

        private void move(SampleMove move) {
            var before = standing();
            ideas.move(person(move.by()), before.id(), before.status(), status(move), move.reason());
        }

        /** What nobody answered within the time that colleagues take to read was a thank-you. */
        private void readThrough() {
            var read = lastWord(sample.dialogue()).plus(READ_WITHIN);
            if (read.isBefore(now)) {
                happenings.add(new Happening(
                        read,
                        () -> ideas.find(told().id())
                                .filter(idea -> idea.pulse().answeredBy() != null
                                        && idea.pulse().waitingSince() != null)
                                .ifPresent(this::putAside)));
            }
        }

        private Instant lastWord(List<SampleEntry> entries) {
            return entries.stream()
                    .flatMap(entry -> Stream.of(after(entry.after()), lastWord(entry.replies())))
                    .max(Instant::compareTo)
                    .orElse(shared);
        }

        private void putAside(Idea idea) {
            var reader = people.find(Objects.requireNonNull(idea.pulse().answeredBy()))
                    .orElseThrow();
            queue.needsNoAnswer(
                    reader, idea.id(), Objects.requireNonNull(idea.pulse().waitingSince()));
        }

        private void say(SampleEntry entry, AtomicReference<@Nullable Message> parent) {
            var said = new AtomicReference<@Nullable Message>();
            happenings.add(new Happening(after(entry.after()), () -> said.set(write(entry, parent.get()))));
            entry.replies().forEach(reply -> say(reply, said));
            react(entry, said);
            if (entry.takenUp() != null) {
                happenings.add(new Happening(
                        after(entry.takenUp()),
                        () -> dialogue.takeUp(
                                person(sample.author()), written(said).id(), true)));
            }
            if (entry.settled() != null) {
                happenings.add(new Happening(after(entry.settled()), () -> settle(entry, written(said))));
            }
        }

        /** Within some hours of it, by whoever was there. */
        private void react(SampleEntry entry, AtomicReference<@Nullable Message> said) {
            entry.reactions().forEach((code, count) -> {
                var reaction = Reaction.ofCode(code).orElseThrow();
                var chance = new Random(entry.text().hashCode() + reaction.ordinal());
                var there = new ArrayList<>(cast.values().stream()
                        .filter(person -> person.has(Role.CUSTOMER) && !person.equals(cast.get(entry.by())))
                        .toList());
                Collections.shuffle(there, chance);
                there.stream()
                        .limit(count)
                        .forEach(person -> happenings.add(new Happening(
                                after(entry.after() + 1 + 5 * chance.nextDouble()),
                                () -> reactions.react(person, written(said).id(), reaction, true))));
            });
        }

        private Message write(SampleEntry entry, @Nullable Message parent) {
            var given = LocalDate.ofInstant(after(entry.after()), ZoneOffset.UTC);
            var due = entry.due() == null ? null : given.plusDays(entry.due());
            var kind = Kind.valueOf(entry.kind().toUpperCase(Locale.ROOT));
            var key = key(entry.by() + entry.after() + entry.text());
            var to = parent == null ? null : parent.id();
            var by = person(entry.by());
            return dialogue.write(
                    by,
                    new NewMessage(key, told().id(), to, kind, entry.text(), due)
                            .showing(pictured(by, key, entry.pictures())));
        }

        private void settle(SampleEntry entry, Message said) {
            var word = Objects.requireNonNull(entry.word(), () -> "A word is missing in " + sample.key());
            if (said.kind() == Kind.QUESTION) {
                var key = key(entry.by() + entry.settled() + word);
                dialogue.write(person(entry.by()), NewMessage.message(key, told().id(), said.id(), word));
                dialogue.closeQuestion(person(entry.by()), said.id());
                return;
            }
            var outcome = Promise.Outcome.valueOf(
                    Objects.requireNonNull(entry.outcome()).toUpperCase(Locale.ROOT));
            dialogue.settle(person(entry.by()), said.id(), outcome, word);
        }

        private Message written(AtomicReference<@Nullable Message> said) {
            return Objects.requireNonNull(said.get(), () -> "Nothing was said yet in " + sample.key());
        }

        private Idea standing() {
            return ideas.find(told().id()).orElseThrow();
        }

        private Idea told() {
            return Objects.requireNonNull(idea.get(), () -> sample.key() + " was not shared yet");
        }

        private Person person(String key) {
            return Objects.requireNonNull(cast.get(key), () -> sample.key() + " names an unknown person " + key);
        }

        private Status status(SampleMove move) {
            return Status.valueOf(move.to().toUpperCase(Locale.ROOT));
        }

        /** Hours after the idea was shared, but never in the future and never before the idea. */
        private Instant after(double hours) {
            var moment = shared.plusMillis((long) (hours * 3_600_000)).plus(TICK);
            return moment.isBefore(now) ? moment : now;
        }

        private UUID key(String of) {
            return UUID.nameUUIDFromBytes((sample.key() + of).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
