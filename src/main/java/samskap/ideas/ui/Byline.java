package samskap.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Credits;
import samskap.ideas.Idea;
import samskap.ideas.Versions;
import samskap.identity.Person;
import samskap.moderation.ui.PersonName;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** Who shared an idea and when, with how many it was developed, and the way to all that it has said. */
@Component
class Byline {

    private final Versions versions;
    private final Credits credits;
    private final Times times;
    private final TimeAgo timeAgo;
    private final Words words;

    Byline(Versions versions, Credits credits, Times times, TimeAgo timeAgo, Words words) {
        this.versions = versions;
        this.credits = credits;
        this.times = times;
        this.timeAgo = timeAgo;
        this.words = words;
    }

    Div of(Idea idea, @Nullable Person author, @Nullable Person viewer) {
        var line = new Div();
        line.addClassName("byline");
        if (author != null) {
            line.add(new Avatar(author.initials(), author.isStaff()));
            line.add(new PersonName(author, viewer));
            if (!author.left()) {
                line.add(new Span(who(author)));
            }
            line.add(dot());
        }
        line.add(times.day(idea.sharedAt()));
        if (idea.editedAt() != null) {
            line.add(dot(), new Span(words.text("ideas.idea.edited", timeAgo.date(words.language(), idea.editedAt()))));
        }
        var others = credits.of(idea).size();
        if (others > 0) {
            line.add(dot(), new Span(words.text("ideas.idea.developedWith", others)));
        }
        var count = versions.count(idea.id());
        if (count > 1) {
            line.add(wayToVersions(idea, count));
        }
        return line;
    }

    private RouterLink wayToVersions(Idea idea, int count) {
        var way = new RouterLink();
        way.setRoute(VersionsView.class, new RouteParameters("idea", idea.segment()));
        way.setText(words.text("ideas.idea.versions", count));
        way.addClassName("chip");
        return way;
    }

    private String who(Person author) {
        return author.title() != null
                ? author.title()
                : words.text(
                        "ideas.idea.customerSince",
                        Integer.toString(author.since().getYear()));
    }

    private static Span dot() {
        var dot = new Span("·");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }
}
