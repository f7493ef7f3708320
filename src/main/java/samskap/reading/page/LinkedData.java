package samskap.reading.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.news.Announcement;
import samskap.pictures.Picture;
import samskap.pictures.PictureSize;
import samskap.shared.text.Markdown;
import tools.jackson.databind.json.JsonMapper;

/** Tells machines what a page is about, in the words of schema.org (JSON-LD). */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_COMMENTS = 10;

    private final String origin;
    private final Words words;

    LinkedData(String origin, Words words) {
        this.origin = origin;
        this.words = words;
    }

    /** A place that can be searched. */
    String site(String name) {
        var search = of("SearchAction");
        search.put("target", with(of("EntryPoint"), "urlTemplate", origin + "/?q={q}"));
        search.put("query-input", "required name=q");
        var site = of("WebSite");
        site.put("name", name);
        site.put("url", origin + "/");
        site.put("inLanguage", words.language().code());
        site.put("potentialAction", search);
        return written(site);
    }

    /** An idea with the beginning of its dialogue. */
    String idea(Idea idea, Cast cast, List<Picture> pictures, List<Message> messages) {
        var posting = of("DiscussionForumPosting");
        posting.put("url", origin + idea.path());
        posting.put("headline", idea.title());
        posting.put("text", text(idea.story().isBlank() ? idea.title() : idea.story()));
        posting.put("author", author(cast.nameOf(idea.author())));
        posting.put("datePublished", idea.sharedAt().toString());
        posting.put("dateModified", changed(idea.sharedAt(), idea.editedAt()));
        posting.put(
                "image",
                pictures.stream()
                        .map(picture -> origin + picture.address(PictureSize.MEDIUM))
                        .toList());
        posting.put(
                "interactionStatistic",
                List.of(
                        counter("LikeAction", idea.pulse().supports()),
                        counter("CommentAction", idea.pulse().messages())));
        posting.put(
                "comment",
                messages.stream()
                        .filter(message -> !message.isWithdrawn())
                        .limit(MOST_COMMENTS)
                        .map(message -> comment(idea, message, cast))
                        .toList());
        return written(posting);
    }

    private Map<String, Object> comment(Idea idea, Message message, Cast cast) {
        var comment = of("Comment");
        comment.put("url", origin + idea.path() + "#m" + message.id().value());
        comment.put("text", text(message.body()));
        comment.put("author", author(cast.nameOf(message.author())));
        comment.put("datePublished", message.writtenAt().toString());
        return comment;
    }

    /** @param by its author's name */
    String announcement(Announcement one, String by) {
        var posting = of("BlogPosting");
        posting.put("url", origin + one.path());
        posting.put("headline", one.title());
        posting.put("articleBody", text(one.words()));
        posting.put("author", author(by));
        var out = Objects.requireNonNull(one.publishedAt());
        posting.put("datePublished", out.toString());
        posting.put("dateModified", changed(out, one.editedAt()));
        return written(posting);
    }

    private Map<String, Object> author(@Nullable String name) {
        return with(of("Person"), "name", name == null ? words.text("reading.somebody") : name);
    }

    private static Map<String, Object> counter(String act, int times) {
        var counter = with(of("InteractionCounter"), "interactionType", "https://schema.org/" + act);
        return with(counter, "userInteractionCount", times);
    }

    private static String changed(Instant first, @Nullable Instant edited) {
        return (edited != null && edited.isAfter(first) ? edited : first).toString();
    }

    private static String text(String markdown) {
        return Markdown.toExcerpt(markdown, LONGEST_TEXT);
    }

    private static Map<String, Object> of(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }

    private static Map<String, Object> with(Map<String, Object> thing, String name, Object value) {
        thing.put(name, value);
        return thing;
    }

    /** Nothing in it ends the element that holds it. */
    private static String written(Map<String, Object> thing) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", "https://schema.org");
        whole.putAll(thing);
        return JSON.writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
