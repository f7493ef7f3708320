package samskap.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.ideas.Catalogue;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.scoring.Choice;
import samskap.scoring.Comparing;
import samskap.scoring.Estimates;
import samskap.scoring.Factor;
import samskap.scoring.Judgement;
import samskap.scoring.NewPanel;
import samskap.scoring.Panel;
import samskap.scoring.Panels;
import samskap.scoring.Segment;
import samskap.scoring.Segments;
import samskap.scoring.Usefulness;
import samskap.scoring.Voter;

/**
 * What the sample's people prefer, find useful and judge: each idea has a worth that they see through their own noise.
 */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleScoring {

    private static final int COMPARISONS_EACH = 16;
    private static final int JUDGED = 14;
    private static final Map<String, Double> SEGMENTS = segments();

    /** What each idea is worth to the sample's people. */
    private record Truth(Map<IdeaId, Double> worths) {

        double of(IdeaId idea) {
            return worths.getOrDefault(idea, 0.0);
        }
    }

    private final Comparing comparing;
    private final Usefulness usefulness;
    private final Segments segments;
    private final Panels panels;
    private final Estimates estimates;
    private final Catalogue catalogue;
    private final TravellingClock clock;

    SampleScoring(
            Comparing comparing,
            Usefulness usefulness,
            Segments segments,
            Panels panels,
            Estimates estimates,
            Catalogue catalogue,
            TravellingClock clock) {
        this.comparing = comparing;
        this.usefulness = usefulness;
        this.segments = segments;
        this.panels = panels;
        this.estimates = estimates;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    private static Map<String, Double> segments() {
        var shares = new LinkedHashMap<String, Double>();
        shares.put("Families", 42.0);
        shares.put("Couples", 20.0);
        shares.put("Living alone", 14.0);
        shares.put("Landlords", 24.0);
        return shares;
    }

    /** @param cast everybody by their short name */
    void tell(Map<String, Person> cast, Instant now) {
        var owner = Objects.requireNonNull(cast.get("petra"));
        segments.define(owner, SEGMENTS);
        var customers = cast.values().stream()
                .filter(person -> person.has(Role.CUSTOMER))
                .sorted(java.util.Comparator.comparingLong(person -> person.id().value()))
                .toList();
        var worths =
                new Truth(catalogue.everyEntry().stream().collect(Collectors.toMap(Entry::id, SampleScoring::worth)));
        sayWhoTheyAre(customers);
        compare(customers, worths, now);
        rate(customers, worths, now);
        judge(cast, owner, worths, now);
        estimate(owner, worths, now);
    }

    /** What an idea is worth, as a number that nobody in the sample knows: wanted ones mostly more. */
    private static double worth(Entry idea) {
        var random = new Random(idea.title().hashCode());
        return Math.log1p(idea.supports()) - 2 + 0.9 * random.nextGaussian();
    }

    /** Landlords are a quarter of the customers, and only a few of them are here. */
    private void sayWhoTheyAre(List<Person> customers) {
        var kinds = segments.all().stream().collect(Collectors.toMap(Segment::name, Segment::id));
        for (var n = 0; n < customers.size(); n++) {
            var kind = n % 18 == 4 ? "Landlords" : n % 3 == 0 ? "Couples" : n % 7 == 5 ? "Living alone" : "Families";
            if (n % 11 != 10) {
                segments.say(customers.get(n), kinds.get(kind));
            }
        }
    }

    private void compare(List<Person> customers, Truth worths, Instant now) {
        for (var n = 0; n < customers.size(); n++) {
            var voter = Voter.of(customers.get(n));
            var random = new Random(n);
            var at = now.minus(Duration.ofHours(20L * (customers.size() - n))).minusSeconds(random.nextInt(30_000));
            for (var answered = 0; answered < COMPARISONS_EACH; answered++) {
                var asked = at.plusSeconds(40L * answered);
                clock.at(
                        asked,
                        () -> comparing.next(voter).ifPresent(pair -> {
                            var difference = worths.of(pair.left()) - worths.of(pair.right());
                            var choice = choice(difference, random);
                            clock.at(
                                    asked.plusSeconds(18 + random.nextInt(20)),
                                    () -> comparing.answer(voter, pair.id(), choice));
                        }));
            }
        }
    }

    private static Choice choice(double difference, Random random) {
        var felt = difference + Math.log(1 / random.nextDouble(1e-9, 1) - 1);
        if (Math.abs(felt) < 0.25) {
            return random.nextInt(3) == 0 ? Choice.SKIP : Choice.TIE;
        }
        return felt > 0 ? Choice.LEFT : Choice.RIGHT;
    }

    private void rate(List<Person> customers, Truth worths, Instant now) {
        var open = openIdeas();
        for (var n = 0; n < customers.size(); n++) {
            var person = customers.get(n);
            var random = new Random(1_000 + n);
            for (var many = 0; many < 4; many++) {
                var idea = open.get(random.nextInt(open.size()));
                if (!idea.author().equals(person.id())) {
                    var rating = (int) Math.round(4 + worths.of(idea.id()) + random.nextGaussian());
                    clock.at(
                            now.minus(Duration.ofHours(10L * n + many)),
                            () -> usefulness.rate(person, idea.id(), Math.clamp(rating, 1, 7)));
                }
            }
        }
    }

    private List<Entry> openIdeas() {
        return catalogue.everyEntry().stream()
                .filter(entry -> !entry.status().isClosed())
                .toList();
    }

    private void judge(Map<String, Person> cast, Person owner, Truth worths, Instant now) {
        var wanted = openIdeas().stream()
                .sorted(java.util.Comparator.comparingInt(Entry::supports).reversed())
                .map(Entry::id)
                .toList();
        var judges = List.of("anna", "olof", "kajsa", "yusuf").stream()
                .map(cast::get)
                .map(Objects::requireNonNull)
                .toList();
        var first = clocked(
                now.minus(Duration.ofDays(12)),
                owner,
                "Worth a closer look this autumn",
                judges,
                wanted.subList(0, JUDGED));
        for (var n = 0; n < judges.size(); n++) {
            judgeAll(
                    first,
                    judges.get(n),
                    new double[] {-0.9, 0.2, 0.5, 0.1}[n],
                    worths,
                    now.minus(Duration.ofDays(9 - n)));
        }
        panels.say(
                judges.getFirst(),
                first.id(),
                wanted.getFirst(),
                key("first"),
                "The drivers can do this tomorrow; it is the booking system that can't.");
        panels.say(
                judges.get(1),
                first.id(),
                wanted.getFirst(),
                key("second"),
                "Then we begin with one depot and a sheet of paper. I mean it.");
        clocked(
                now.minus(Duration.ofHours(30)),
                owner,
                "Before the spring catalogue",
                judges,
                wanted.subList(JUDGED, JUDGED + 8));
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

    private void judgeAll(Panel panel, Person judge, double severity, Truth worths, Instant at) {
        var random = new Random(judge.name().hashCode());
        clock.at(at, () -> panels.trained(judge, panel.id()));
        for (var next = panels.next(judge, panel.id()); next.isPresent(); next = panels.next(judge, panel.id())) {
            var idea = next.get();
            var own = new Random(idea.title().hashCode() + 7);
            var judgement = new Judgement(
                    points(4 + 1.2 * own.nextGaussian() + severity, random),
                    points(4.2 + 0.8 * worths.of(idea.id()) + severity, random),
                    points(4.5 + 1.1 * own.nextGaussian() + severity, random));
            clock.at(at, () -> panels.judge(judge, panel.id(), idea.id(), judgement));
        }
    }

    private static int points(double felt, Random random) {
        return Math.clamp(Math.round(felt + 0.8 * random.nextGaussian()), 1, 7);
    }

    private void estimate(Person owner, Truth worths, Instant now) {
        var wanted = openIdeas().stream()
                .sorted(java.util.Comparator.comparingInt(Entry::supports).reversed())
                .limit(26)
                .toList();
        for (var idea : wanted) {
            var random = new Random(idea.title().hashCode() + 3);
            var effort = Math.round(Math.exp(2.6 + random.nextGaussian()));
            clock.at(now.minus(Duration.ofDays(3)), () -> {
                estimates.estimate(
                        owner,
                        idea.id(),
                        Factor.EFFORT,
                        Math.max(1.0, effort),
                        Math.max(1.0, effort) * (1.4 + random.nextDouble()));
                if (worths.of(idea.id()) > 0.5) {
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
