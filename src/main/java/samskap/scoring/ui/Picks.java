package samskap.scoring.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.ideas.Journey;
import samskap.ideas.Status;
import samskap.scoring.Lens;
import samskap.scoring.ValueQuery;
import samskap.shared.ui.Words;

/** What ideas can be filtered and ordered by, in the reader's words. */
@Component
class Picks {

    /** One of several. */
    record Pick(String label, List<Option> options) {}

    record Option(String code, String label, boolean chosen) {}

    private final Journey journey;
    private final Words words;

    Picks(Journey journey, Words words) {
        this.journey = journey;
        this.words = words;
    }

    Pick stages(ValueQuery query) {
        return pick(
                "ideas.filter.stage",
                "ideas.filter.allStages",
                journey.stages().stream()
                        .map(stage -> new Option(
                                stage.code(),
                                stage.name(words.language()),
                                stage.code().equals(query.filter().stage()))));
    }

    Pick topics(ValueQuery query) {
        return pick(
                "ideas.filter.topic",
                "ideas.filter.allTopics",
                journey.topics().stream()
                        .map(topic -> new Option(
                                topic.code(),
                                topic.name(words.language()),
                                topic.code().equals(query.filter().topic()))));
    }

    /** Closed ideas are not ranked. */
    Pick statuses(ValueQuery query) {
        return pick(
                "ideas.filter.status",
                "ideas.filter.allStatuses",
                Arrays.stream(Status.values())
                        .filter(status -> !status.isClosed())
                        .map(status -> new Option(
                                status.code(),
                                words.text(status.key()),
                                status == query.filter().status())));
    }

    Pick lenses(ValueQuery query) {
        return new Pick(
                words.text("scoring.value.lens"),
                Arrays.stream(Lens.values())
                        .map(lens -> new Option(lens.code(), words.text(lens.key()), lens == query.lens()))
                        .toList());
    }

    private Pick pick(String label, String all, Stream<Option> options) {
        return new Pick(
                words.text(label),
                Stream.concat(Stream.of(new Option("", words.text(all), false)), options)
                        .toList());
    }

    /** What is chosen of each filter that is set. */
    List<String> chosen(ValueQuery query) {
        return Stream.of(stages(query), topics(query), statuses(query))
                .flatMap(pick -> pick.options().stream().filter(Option::chosen))
                .map(Option::label)
                .toList();
    }
}
