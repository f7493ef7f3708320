package samskap.search.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samskap.ideas.IdeaId;

/**
 * Has the model say where ideas lie, a few at a time: words are found at once, and nobody waits for it longer than one
 * step takes.
 */
final class Pointing {

    private static final Logger log = LoggerFactory.getLogger(Pointing.class);
    private static final Duration STEP = Duration.ofMillis(100);
    private static final int BATCH = 32;
    private static final int MOST_DUE = 10_000;
    private static final int LONGEST_STORY = 2_000;

    private final Index index;
    private final Sources sources;
    private final Renewing renewing;
    private final Model model;
    private final Set<IdeaId> due = new LinkedHashSet<>();

    /** Whether there may be ideas without a point that are not due yet; at first nobody knows. */
    private boolean mayBeMore = true;

    private boolean failing;

    Pointing(Index index, Sources sources, Renewing renewing, Model model) {
        this.index = index;
        this.sources = sources;
        this.renewing = renewing;
        this.model = model;
    }

    /** These have no point yet that fits what they say. */
    void isDue(Collection<IdeaId> ideas) {
        if (model.ready().isPresent()) {
            mayBeMore |= due.size() + ideas.size() > MOST_DUE;
            ideas.stream().limit(Math.max(0, MOST_DUE - due.size())).forEach(due::add);
        }
    }

    /** @return whether there is more to do at once */
    boolean step() {
        var loaded = model.ready();
        if (loaded.isEmpty() || failing) {
            return false;
        }
        lookForMore();
        var next = due.stream().limit(BATCH).toList();
        var entries = sources.read(next);
        var step = Budget.of(STEP);
        for (var entry : entries) {
            due.remove(new IdeaId(entry.idea()));
            put(entry, loaded.get());
            if (failing) {
                return false;
            }
            if (step.isSpent()) {
                // The others come with the next step.
                return true;
            }
        }
        // What can't be read any more needs no point.
        next.forEach(due::remove);
        if (due.isEmpty()) {
            renewing.show();
        }
        return !due.isEmpty() || mayBeMore;
    }

    private void lookForMore() {
        if (due.isEmpty() && mayBeMore) {
            renewing.show();
            due.addAll(index.withoutPoint(MOST_DUE));
            mayBeMore = due.size() >= MOST_DUE;
        }
    }

    /** A model that fails once would fail on and on; it is tried again when the index is opened again. */
    private void put(Entry entry, Model.Loaded loaded) {
        try {
            renewing.point(entry, loaded.embedding().of(text(entry)));
        } catch (IllegalStateException broken) {
            failing = true;
            log.warn("The model could not say what an idea means, and is asked no more: {}", broken.toString());
        }
    }

    static String text(Entry entry) {
        var story = entry.story();
        return entry.title() + "\n" + story.substring(0, Math.min(LONGEST_STORY, story.length()));
    }
}
