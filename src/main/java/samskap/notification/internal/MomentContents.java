package samskap.notification.internal;

import java.util.Optional;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.notification.About;
import samskap.notification.Notification.Kind;
import samskap.shared.text.Markdown;

/** What somebody is told of what they told where it happened. */
final class MomentContents {

    private static final int EXCERPT = 140;

    private MomentContents() {}

    /** What a colleague said to it, by its number. */
    static Optional<Content> answered(Moment moment, long said, Person reader) {
        return moment.said().stream()
                .filter(each -> each.id() == said)
                .findFirst()
                .map(each -> Content.ofMoment(
                        Kind.MOMENT_ANSWER,
                        each.words(),
                        place(moment, reader),
                        about(moment, reader).path()));
    }

    /** Whoever is the idea's author is told that it is theirs. */
    static Content joined(Moment moment, Idea idea, Person reader) {
        var kind = idea.author().equals(reader.id()) ? Kind.MOMENT_SHARED : Kind.MOMENT_IDEA;
        return Content.ofMoment(kind, "", place(moment, reader), idea.path());
    }

    /** The moment itself: where it was told, in their own first words. */
    static About about(Moment moment, Person reader) {
        var mark = "moment-" + moment.id().value();
        return new About(
                mark, place(moment, reader), Markdown.toExcerpt(moment.story(), EXCERPT), "/told#" + mark, null);
    }

    private static String place(Moment moment, Person reader) {
        return moment.place().name(reader.language());
    }
}
