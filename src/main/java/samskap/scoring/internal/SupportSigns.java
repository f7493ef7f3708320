package samskap.scoring.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.ideas.Backing.Voice;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.identity.People;
import samskap.scoring.Survey.Sign;
import samskap.value.evidence.Bursts;
import samskap.value.evidence.Groups;

/** Looks in the support for what no honest crowd would give: bursts, and one organisation. */
@Component
class SupportSigns {

    private static final double MILLIS_AN_HOUR = 3_600_000;

    private final People people;

    SupportSigns(People people) {
        this.people = people;
    }

    /**
     * @param voices all that were given since then, oldest first
     * @param numbers of the ideas
     */
    List<Sign> in(List<Voice> voices, List<Entry> ideas, Map<IdeaId, Integer> numbers, Instant since, Instant now) {
        var organisations = people.organisations(
                voices.stream().map(Voice::person).distinct().toList());
        var names = new ArrayList<String>();
        var groups = new HashMap<String, Integer>();
        var plain = new ArrayList<samskap.value.evidence.Voice>();
        for (var voice : voices) {
            var thing = numbers.get(voice.idea());
            var organisation = organisations.get(voice.person());
            if (thing != null) {
                var group = organisation == null
                        ? samskap.value.evidence.Voice.ALONE
                        : groups.computeIfAbsent(organisation, name -> {
                            names.add(name);
                            return names.size() - 1;
                        });
                plain.add(new samskap.value.evidence.Voice(thing, group, hours(since, voice.at())));
            }
        }
        var born = ideas.stream()
                .mapToDouble(idea -> hours(since, idea.sharedAt()))
                .toArray();
        return Stream.concat(
                        Bursts.in(plain, born, 0, hours(since, now)).stream()
                                .map(sign -> burst(sign.subject(), ideas, since)),
                        Groups.in(plain).stream().map(sign -> crowd(sign.subject(), ideas, names)))
                .toList();
    }

    private static Sign burst(Bursts.Burst burst, List<Entry> ideas, Instant since) {
        var from = since.plusMillis((long) (burst.from() * MILLIS_AN_HOUR));
        return new Sign(
                "scoring.sign.burst", List.of(burst.voices(), from, 24 * burst.usual()), ideas.get(burst.thing()));
    }

    private static Sign crowd(Groups.Crowd crowd, List<Entry> ideas, List<String> names) {
        return new Sign(
                "scoring.sign.oneGroup",
                List.of(crowd.ofGroup(), crowd.all(), names.get(crowd.group())),
                ideas.get(crowd.thing()));
    }

    private static double hours(Instant since, Instant at) {
        return Duration.between(since, at).toMillis() / MILLIS_AN_HOUR;
    }
}
