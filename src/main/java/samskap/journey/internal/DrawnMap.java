package samskap.journey.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import samskap.ideas.IdeaId;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.journey.Care;
import samskap.journey.JourneyMap;
import samskap.journey.Step;
import samskap.journey.StepId;
import samskap.journey.Steps;
import samskap.journey.Weakest;
import samskap.journey.internal.JourneyFigures.Counted;
import samskap.moments.Moment;
import samskap.moments.MomentFigures;
import samskap.moments.PlaceId;
import samskap.moments.Tally;

@Service
class DrawnMap implements JourneyMap {

    private final Steps steps;
    private final Care care;
    private final MomentFigures moments;
    private final JourneyFigures figures;
    private final CloseLook closeLook;
    private final Journey journey;

    DrawnMap(
            Steps steps,
            Care care,
            MomentFigures moments,
            JourneyFigures figures,
            CloseLook closeLook,
            Journey journey) {
        this.steps = steps;
        this.care = care;
        this.moments = moments;
        this.figures = figures;
        this.closeLook = closeLook;
        this.journey = journey;
    }

    /** What cards are made of. */
    private record Known(Counted counted, Map<PlaceId, Moment> latest, Map<StepId, List<PersonId>> carers) {}

    @Override
    public Picture picture(Person colleague) {
        colleague.requireStaff();
        var onTheMap = steps.onTheMap(colleague);
        var places =
                onTheMap.stream().map(Step::places).flatMap(Collection::stream).collect(Collectors.toSet());
        var known =
                new Known(figures.counted(), moments.latest(colleague, places, figures.from()), care.all(colleague));
        var cards = onTheMap.stream().map(step -> card(step, known)).toList();
        var weakest = Weakest.of(
                cards.stream().collect(Collectors.toMap(card -> card.step().id(), Card::all)));
        return new Picture(columns(cards, known.counted()), weakest.orElse(null), highest(cards));
    }

    private static Card card(Step step, Known known) {
        var counted = known.counted();
        var came = counted.came(step.places());
        return new Card(
                step,
                weeks(step, counted),
                step.places().stream()
                        .flatMap(place -> Stream.ofNullable(known.latest().get(place)))
                        .max(Moment.BY_TIME)
                        .orElse(null),
                came.size(),
                came.stream().mapToInt(idea -> promised(counted, idea)).sum(),
                known.carers().getOrDefault(step.id(), List.of()));
    }

    private static int promised(Counted counted, IdeaId idea) {
        return counted.promised().getOrDefault(idea, 0);
    }

    private static List<Tally> weeks(Step step, Counted counted) {
        var weeks = new ArrayList<>(Collections.nCopies(WEEKS, Tally.NONE));
        step.places().forEach(place -> {
            var those = counted.weeks().getOrDefault(place, List.of());
            for (var week = 0; week < those.size(); week++) {
                weeks.set(week, weeks.get(week).plus(those.get(week)));
            }
        });
        return weeks;
    }

    /** Every part of the journey that is offered, and any other that still has a step, as the steps come. */
    private List<Column> columns(List<Card> cards, Counted counted) {
        var columns = new LinkedHashMap<Stage, List<Card>>();
        var stages = new ArrayList<>(journey.stages());
        cards.stream()
                .map(card -> card.step().stage())
                .filter(stage -> !stages.contains(stage))
                .forEach(stages::add);
        stages.stream()
                .sorted(Comparator.comparing(Stage::phase))
                .forEach(stage -> columns.put(stage, new ArrayList<>()));
        cards.forEach(
                card -> Objects.requireNonNull(columns.get(card.step().stage())).add(card));
        return columns.entrySet().stream()
                .map(column -> column(column.getKey(), column.getValue(), counted))
                .toList();
    }

    private static Column column(Stage stage, List<Card> cards, Counted counted) {
        return new Column(
                stage,
                counted.ideas().getOrDefault(stage.id(), 0),
                counted.waiting().getOrDefault(stage.id(), 0),
                counted.promises().getOrDefault(stage.id(), 0),
                cards);
    }

    private static int highest(List<Card> cards) {
        return cards.stream()
                .flatMap(card -> card.weeks().stream())
                .mapToInt(week -> Math.max(week.well(), week.badly()))
                .max()
                .orElse(0);
    }

    @Override
    public Close close(Person colleague, Step step) {
        colleague.requireStaff();
        return closeLook.at(colleague, step, care.all(colleague).getOrDefault(step.id(), List.of()));
    }
}
