package samskap.chair.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.chair.Decision;
import samskap.chair.Felt;
import samskap.chair.LongestWait;
import samskap.chair.Story;
import samskap.chair.WeakestLink;
import samskap.chair.WeakestLink.AtStage;
import samskap.chair.WeakestLink.AtStep;
import samskap.dialogue.AnswerTimes.Estimate;
import samskap.dialogue.Promise;
import samskap.dialogue.PromiseRecord;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.journey.JourneyMap;
import samskap.moments.Tally;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;
import samskap.value.lens.Newcombe;

/** Says what lies on the table in a reader's language: the page and the paper say the same. */
@Component
class ChairTelling {

    private final Translations translations;
    private final People people;
    private final TimeAgo times;

    ChairTelling(Translations translations, People people, TimeAgo times) {
        this.translations = translations;
        this.people = people;
        this.times = times;
    }

    String text(Language language, String key, Object... arguments) {
        return translations.text(language, "chair." + key, arguments);
    }

    String name(Language language, PersonId id) {
        return people.shown(id, language).map(Person::name).orElseGet(() -> text(language, "somebody"));
    }

    String day(Language language, Instant moment) {
        return times.date(language, moment);
    }

    String day(Language language, LocalDate day) {
        return times.date(language, day);
    }

    /** Whose story it is. */
    String who(Language language, Story story) {
        var teller = story.teller();
        if (teller != null) {
            return name(language, teller);
        }
        var notedBy = story.notedBy();
        return notedBy == null ? text(language, "somebody") : text(language, "story.toldTo", name(language, notedBy));
    }

    /** How it went, where and when. */
    String about(Language language, Story story) {
        var felt = story.felt();
        var stage = story.stage();
        var where = stage == null ? text(language, "story.nowhere") : stage.name(language);
        var went = felt == null ? "story.told" : felt ? "story.well" : "story.badly";
        return text(language, went, where, day(language, story.at()));
    }

    String weakest(Language language, WeakestLink link) {
        return switch (link) {
            case AtStep at ->
                text(
                        language,
                        "weakest.told",
                        at.step().name(language),
                        at.weakest().tally().badly(),
                        at.weakest().tally().all(),
                        JourneyMap.WEEKS);
            case AtStage at -> at.ideas().stage().name(language);
        };
    }

    /** How sure that is: the share with its interval, and who may be just as weak; or what ideas say. */
    String howSure(Language language, WeakestLink link) {
        return switch (link) {
            case AtStep at -> {
                var weakest = at.weakest();
                var rival = at.rival();
                var sure = text(language, "weakest.sure", percent(weakest.low()), percent(weakest.high()));
                yield rival == null ? sure : sure + " " + text(language, "weakest.rival", rival.name(language));
            }
            case AtStage at ->
                text(
                        language,
                        "weakest.ideas",
                        at.ideas().discontent(),
                        at.ideas().ideas());
        };
    }

    /** Where people's own words about it can be read. */
    static String weakestPath(WeakestLink link) {
        return switch (link) {
            case AtStep at -> "/journey/" + at.step().id().value();
            case AtStage at -> "/?stage=" + at.ideas().stage().code();
        };
    }

    String waiting(Language language, LongestWait wait) {
        var since = wait.since();
        var who = wait.who();
        var asker = who == null ? text(language, "somebody") : name(language, who);
        return since == null
                ? text(language, "waiting.now", asker)
                : text(language, "waiting.since", asker, times.since(language, since));
    }

    String promises(Language language, PromiseRecord.Tally tally) {
        return text(language, "promises.tally", tally.kept(), tally.broken(), tally.late());
    }

    String promise(Language language, Promise promise) {
        var kept = promise.outcome() == Promise.Outcome.KEPT;
        return text(language, kept ? "promises.kept" : "promises.broken", name(language, promise.owner()));
    }

    String decision(Language language, Decision decision) {
        var ending = decision.ending();
        var owner = name(language, decision.owner());
        if (ending != null) {
            var done = ending.outcome() == Decision.Outcome.DONE;
            return text(language, done ? "decision.done" : "decision.dropped", owner, day(language, ending.at()));
        }
        var late = decision.isLateOn(times.today());
        return text(language, late ? "decision.late" : "decision.due", owner, day(language, decision.due()));
    }

    /** What customers told where it was meant for, before and after. */
    Optional<String> felt(Language language, Decision decision, Felt felt) {
        var stage = decision.stage();
        if (stage == null || felt.before().all() + felt.after().all() == 0) {
            return Optional.empty();
        }
        var told = text(
                language,
                "felt",
                stage.name(language),
                felt.days(),
                count(language, felt.before()),
                count(language, felt.after()));
        return Optional.of(told + " "
                + felt.better()
                        .map(difference -> difference(language, "felt", difference))
                        .orElseGet(() -> text(language, "felt.few")));
    }

    private String count(Language language, Tally count) {
        return text(language, "felt.count", count.well(), count.badly());
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    /** Which way it went, and how far: what is under the key with {@code better}, {@code worse} or {@code unsure}. */
    String difference(Language language, String key, Newcombe difference) {
        if (difference.includesNone()) {
            return text(language, key + ".unsure", points(difference.low()), points(difference.high()));
        }
        var low = percent(Math.abs(difference.low()));
        var high = percent(Math.abs(difference.high()));
        return text(
                language,
                key + (difference.difference() > 0 ? ".better" : ".worse"),
                percent(Math.abs(difference.difference())),
                Math.min(low, high),
                Math.max(low, high));
    }

    /** Within what time half have had a first answer, and how sure that is. */
    String halfWithin(Language language, Estimate time) {
        var median = time.median();
        var high = time.high();
        var low = span(language, time.low());
        if (median == null) {
            return text(language, "followUp.half.notYet", low);
        }
        if (high == null) {
            return text(language, "followUp.half.atLeast", span(language, median), low);
        }
        var most = span(language, high);
        return low.equals(most)
                ? text(language, "followUp.half.sure", most)
                : text(language, "followUp.half", span(language, median), low, most);
    }

    /** What takes seconds takes a minute, for one reads it as how long something took; a number stays with its unit. */
    private String span(Language language, Duration length) {
        var atLeast = length.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : length;
        return times.span(language, atLeast).replace(' ', '\u00a0');
    }

    /** A difference of shares in percentage points, with its sign. */
    private static String points(double difference) {
        var rounded = Math.round(100 * difference);
        return (rounded > 0 ? "+" : rounded < 0 ? "−" : "±") + Math.abs(rounded);
    }
}
