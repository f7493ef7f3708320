package samskap.bench.data;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Trend;
import samskap.ideas.Trend.Weight;

/** One idea and all that happened to it, by a chance of its own: it is the same however many others there are. */
final class Life {

    private static final List<String> STATUSES = List.of(
            "SHARED",
            "SHARED",
            "SHARED",
            "SHARED",
            "IN_DIALOGUE",
            "IN_DIALOGUE",
            "BEING_DEVELOPED",
            "PLANNED",
            "BEING_TRIED",
            "DONE",
            "NOT_NOW");

    private static final int QUESTION_ON_EACH = 40;
    private static final Duration AGE = Duration.ofDays(730);

    /** Who hears nothing for so long waits no more: it was read and laid aside. */
    private static final Duration WAITS = Duration.ofDays(30);

    private final long id;
    private final int voices;
    private final Moment[] said;
    private final Size size;
    private final Moment now;
    private final Tables tables;
    private final SplittableRandom random;
    private final Moment shared;
    private final String status;
    private final long author;
    private double trend;

    Life(long id, int voices, int messages, Size size, Moment now, Tables tables) {
        this.id = id;
        this.voices = voices;
        this.size = size;
        this.now = now;
        this.tables = tables;
        // Far apart: seeds that lie one step of the generator from each other would give the same numbers.
        random = new SplittableRandom(id * 0xD1B54A32D192ED03L);
        shared = now.towards(Moment.of(now.instant().minus(AGE)), random.nextDouble());
        status = STATUSES.get(random.nextInt(STATUSES.size()));
        author = customer();
        trend = Trend.term(Weight.SHARED, shared.instant());
        said = new Moment[messages];
        Arrays.setAll(said, number -> later());
        Arrays.sort(said);
    }

    void write() {
        writeVoices();
        writeMessages();
        writeIdea();
        if (!status.equals("SHARED")) {
            tables.moves.add(id, "SHARED", status, Story.text(id, 1), colleague(), later());
        }
    }

    private void writeVoices() {
        giveVoice(author, shared);
        var others = size.people() - Size.COLLEAGUES;
        var step = Steps.meeting(others, random.nextInt(others / 2));
        var place = random.nextInt(others);
        for (int given = 1; given < voices; ) {
            place = (place + step) % others;
            var person = Size.COLLEAGUES + 1L + place;
            if (person != author) {
                giveVoice(person, later());
                given++;
            }
        }
    }

    private void giveVoice(long person, Moment at) {
        tables.voices.add(id, person, at);
        trend = Trend.plus(trend, Trend.term(Weight.SUPPORT, at.instant()));
    }

    /** A colleague speaks first, customers after that, two of three as a reply. */
    private void writeMessages() {
        Long top = null;
        for (int number = 0; number < said.length; number++) {
            var message = ++tables.lastMessage;
            var first = number == 0;
            var reply = top != null && random.nextInt(3) > 0;
            tables.messages.add(
                    message,
                    key(),
                    id,
                    reply ? top : null,
                    first ? colleague() : customer(),
                    first ? (isAsked() ? "QUESTION" : "ANSWER") : "MESSAGE",
                    Story.text(message, 1 + random.nextInt(4)),
                    first,
                    "EVERYBODY",
                    false,
                    said[number]);
            trend = Trend.plus(trend, Trend.term(Weight.MESSAGE, said[number].instant()));
            top = reply ? top : Long.valueOf(message);
            if (first) {
                tables.courses.add(id, shared, said[number]);
                if (isAsked()) {
                    tables.questions.add(message);
                }
            }
        }
    }

    private void writeIdea() {
        var title = Story.title(id);
        var story = Story.text(id, 2 + random.nextInt(6));
        var asked = isAsked();
        var waits = waits();
        tables.ideas.add(
                id,
                key(),
                author,
                title,
                story,
                story.substring(0, Math.min(240, story.length())),
                1 + random.nextInt(7),
                1 + random.nextInt(7),
                random.nextInt(5) - 2,
                status,
                shared,
                shared,
                voices,
                said.length,
                asked ? 1 : 0,
                trend,
                shared.seconds(),
                waits ? shared : null,
                waits ? -shared.seconds() : null,
                firstAnswer(),
                firstAnswer() == null ? null : colleague(),
                asked ? colleague() : null);
        tables.versions.add(id, 1, title, story, author, "", shared);
    }

    private boolean isAsked() {
        return said.length > 0 && id % QUESTION_ON_EACH == 0;
    }

    private boolean waits() {
        var closed = status.equals("DONE") || status.equals("NOT_NOW");
        return !closed
                && said.length == 0
                && shared.compareTo(Moment.of(now.instant().minus(WAITS))) > 0;
    }

    private @Nullable Moment firstAnswer() {
        return said.length == 0 ? null : said[0];
    }

    /** Most of what happens to an idea happens soon. */
    private Moment later() {
        return shared.towards(now, Math.pow(random.nextDouble(), 3));
    }

    private long customer() {
        return Size.COLLEAGUES + 1 + random.nextInt(size.people() - Size.COLLEAGUES);
    }

    private long colleague() {
        return 1 + random.nextInt(Size.COLLEAGUES);
    }

    private String key() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
