package samskap.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.scoring.Disagreement;
import samskap.scoring.Estimates;
import samskap.scoring.Factor;
import samskap.scoring.Judgement;
import samskap.scoring.NewPanel;
import samskap.scoring.Panel;
import samskap.scoring.Panels;

/** What the sample's panel finds, and what its product owner estimates. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleJudging {

    /** The name of the panel that shows that the sample was told to its end. */
    static final String FIRST = "Worth a closer look this autumn";

    /** So many ideas of customers are judged, beside all that colleagues had. */
    private static final int JUDGED = 10;

    private final Panels panels;
    private final Estimates estimates;
    private final TravellingClock clock;

    SampleJudging(Panels panels, Estimates estimates, TravellingClock clock) {
        this.panels = panels;
        this.estimates = estimates;
        this.clock = clock;
    }

    void tell(Map<String, Person> cast, Person owner, SampleTruth truth, Instant now) {
        judge(cast, owner, truth, now);
        estimate(owner, truth, now);
    }

    private void judge(Map<String, Person> cast, Person owner, SampleTruth truth, Instant now) {
        var staff =
                cast.values().stream().filter(Person::isStaff).map(Person::id).collect(Collectors.toSet());
        var ours = truth.open().stream()
                .filter(idea -> staff.contains(idea.author()))
                .map(Entry::id);
        var wanted = truth.open().stream()
                .filter(idea -> !staff.contains(idea.author()))
                .map(Entry::id)
                .toList();
        var judges = List.of("anna", "olof", "kajsa", "yusuf").stream()
                .map(cast::get)
                .map(Objects::requireNonNull)
                .toList();
        var first = clocked(
                now.minus(Duration.ofDays(12)),
                owner,
                FIRST,
                judges,
                Stream.concat(wanted.stream().limit(JUDGED), ours).toList());
        for (var n = 0; n < judges.size(); n++) {
            judgeAll(
                    first,
                    judges.get(n),
                    new double[] {-0.9, 0.2, 0.5, 0.1}[n],
                    truth,
                    now.minus(Duration.ofDays(9 - n)));
        }
        talk(judges, first, owner);
        clocked(
                now.minus(Duration.ofHours(30)),
                owner,
                "Before the spring catalogue",
                judges,
                wanted.subList(JUDGED, JUDGED + 8));
    }

    /** About what they differ on most. */
    private void talk(List<Person> judges, Panel panel, Person owner) {
        var apart = panels.outcome(owner, panel.id())
                .flatMap(outcome -> outcome.disagreements().stream().findFirst())
                .map(Disagreement::idea)
                .orElse(panel.ideas().getFirst());
        panels.say(
                judges.getFirst(),
                panel.id(),
                apart,
                key("first"),
                "I was low here because I thought we had tried this, the year of the new depot.");
        panels.say(
                judges.get(1),
                panel.id(),
                apart,
                key("second"),
                "Three weeks, in November, with two vans. I would not call that tried.");
    }

    private Panel clocked(Instant at, Person owner, String name, List<Person> judges, List<IdeaId> ideas) {
        var made = new ArrayList<Panel>();
        clock.at(
                at,
                () -> made.add(panels.invite(
                        owner,
                        new NewPanel(
                                name,
                                judges.stream().map(Person::id).collect(Collectors.toSet()),
                                Set.copyOf(ideas)))));
        return made.getFirst();
    }

    private void judgeAll(Panel panel, Person judge, double severity, SampleTruth truth, Instant at) {
        var random = new Random(judge.name().hashCode());
        clock.at(at, () -> panels.trained(judge, panel.id()));
        for (var next = panels.next(judge, panel.id()); next.isPresent(); next = panels.next(judge, panel.id())) {
            var idea = next.get();
            var own = new Random(idea.title().hashCode() + 7);
            var judgement = new Judgement(
                    points(4 + 1.2 * own.nextGaussian() + severity, random),
                    points(4.2 + 0.8 * truth.of(idea.id()) + severity, random),
                    points(4.5 + 1.1 * own.nextGaussian() + severity, random));
            clock.at(at, () -> panels.judge(judge, panel.id(), idea.id(), judgement));
        }
        clock.at(at, () -> panels.close(judge, panel.id()));
    }

    private static int points(double felt, Random random) {
        return Math.clamp(Math.round(felt + 0.8 * random.nextGaussian()), 1, 7);
    }

    private void estimate(Person owner, SampleTruth truth, Instant now) {
        var wanted = truth.open().stream().limit(26).toList();
        for (var idea : wanted) {
            var random = new Random(idea.title().hashCode() + 3);
            var effort = Math.round(Math.exp(2.6 + random.nextGaussian()));
            clock.at(now.minus(Duration.ofDays(3)), () -> {
                estimates.estimate(
                        owner,
                        idea.id(),
                        Factor.EFFORT,
                        Math.max(1.0, effort),
                        Math.ceil(Math.max(1.0, effort) * (1.4 + random.nextDouble())));
                if (truth.of(idea.id()) > 0.5) {
                    estimates.estimate(owner, idea.id(), Factor.REACH, 100.0 * (1 + random.nextInt(40)), null);
                    estimates.estimate(
                            owner, idea.id(), Factor.IMPACT, new double[] {0.5, 1, 2, 3}[random.nextInt(4)], null);
                    estimates.estimate(
                            owner, idea.id(), Factor.CONFIDENCE, new double[] {0.5, 0.8, 1}[random.nextInt(3)], null);
                    estimates.estimate(owner, idea.id(), Factor.SATISFACTION, 2.0 + random.nextInt(6), null);
                }
            });
        }
    }

    private static UUID key(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
