package samskap.reading.page;

import java.util.List;
import samskap.ideas.Milestone;
import samskap.ideas.Move;
import samskap.ideas.Names;
import samskap.reading.page.IdeaPage.Step;
import samskap.shared.text.Markdown;

/** Tells an idea's way so far. */
final class Steps {

    private Steps() {}

    static List<Step> of(List<Milestone> way, Cast cast, Words words) {
        return way.stream().map(each -> step(each, cast, words)).toList();
    }

    private static Step step(Milestone each, Cast cast, Words words) {
        var day = words.date(each.at());
        var names = each.by().stream()
                .map(cast::find)
                .map(person -> person == null ? words.text("reading.somebody") : person.firstName())
                .toList();
        var by = Names.inShort(names, words::text);
        var status = each.status();
        if (status == null) {
            return new Step(words.text("ideas.idea.developed"), words.text("ideas.idea.developedBy", day, by));
        }
        var line = words.text("ideas.idea.step", day, by);
        return new Step(
                words.text(status.key()),
                each.reason().isBlank()
                        ? line
                        : words.text(
                                "ideas.idea.stepWhy", line, Markdown.toExcerpt(each.reason(), Move.REASON_IN_SHORT)));
    }
}
