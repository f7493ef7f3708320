package samskap.scoring.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.Backing;
import samskap.ideas.Backing.Voice;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.scoring.Survey;
import samskap.scoring.Survey.Sign;

/** Surveys the evidence, with what support and answers tell beyond the value. */
@Component
class SurveyReader {

    private static final Duration RECENT = Duration.ofDays(30);

    /** More voices than these would take too long to look through; the latest tell most. */
    private static final int MOST_VOICES = 100_000;

    /** More signs than these nobody reads; how many are left is told. */
    private static final int MOST_SIGNS = 8;

    private final Backing backing;
    private final People people;
    private final AnswerSigns answers;
    private final SupportSigns support;
    private final Clock clock;

    SurveyReader(Backing backing, People people, AnswerSigns answers, SupportSigns support, Clock clock) {
        this.backing = backing;
        this.people = people;
        this.answers = answers;
        this.support = support;
        this.clock = clock;
    }

    Survey of(Snapshot snapshot) {
        var staff = people.staff().stream().map(Person::id).collect(Collectors.toSet());
        var voices = backing.latestVoices(MOST_VOICES);
        return new Surveys(snapshot, staff)
                .survey(
                        signs(snapshot, voices),
                        Themes.heard(snapshot.evidence().ideas(), voices, staff));
    }

    private List<Sign> signs(Snapshot snapshot, List<Voice> voices) {
        var now = clock.instant();
        var since = now.minus(RECENT);
        var evidence = snapshot.evidence();
        var recent = voices.stream().filter(voice -> voice.at().isAfter(since)).toList();
        var signs = new ArrayList<Sign>(answers.since(since));
        signs.addAll(support.in(recent, evidence.ideas(), evidence.numbers(), known(voices, since), now));
        return signs.size() <= MOST_SIGNS ? List.copyOf(signs) : shortened(signs);
    }

    /** From when on no voice is missing. */
    private static Instant known(List<Voice> voices, Instant since) {
        return voices.size() == MOST_VOICES && voices.getFirst().at().isAfter(since)
                ? voices.getFirst().at()
                : since;
    }

    private static List<Sign> shortened(List<Sign> signs) {
        var first = new ArrayList<>(signs.subList(0, MOST_SIGNS));
        first.add(new Sign("scoring.sign.more", List.of(signs.size() - MOST_SIGNS), null));
        return List.copyOf(first);
    }
}
