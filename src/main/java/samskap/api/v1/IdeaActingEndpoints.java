package samskap.api.v1;

import static samskap.api.http.Endpoint.delete;
import static samskap.api.http.Endpoint.post;
import static samskap.api.http.Endpoint.put;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import samskap.api.Scope;
import samskap.api.http.Call;
import samskap.api.http.Codes;
import samskap.api.http.Endpoint;
import samskap.api.http.Endpoints;
import samskap.api.http.ProblemException;
import samskap.api.http.Reply;
import samskap.api.http.Trouble;
import samskap.ideas.Feeling;
import samskap.ideas.IdeaEdit;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Merging;
import samskap.ideas.NewIdea;
import samskap.ideas.StaleEdit;
import samskap.ideas.Status;
import samskap.pictures.Selection;

/** Sharing, editing, moving on and merging ideas. */
@Component
@Order(2)
class IdeaActingEndpoints implements Endpoints {

    private final Ideas ideas;
    private final Merging merging;
    private final IdeaTelling telling;
    private final Places places;

    IdeaActingEndpoints(Ideas ideas, Merging merging, IdeaTelling telling, Places places) {
        this.ideas = ideas;
        this.merging = merging;
        this.telling = telling;
        this.places = places;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                post("/ideas", "shareIdea", Scope.SHARE)
                        .about(IdeaReadingEndpoints.PART, "Shares an idea. You support it from the start.")
                        .takes(IdeaWords.class)
                        .gives(OneIdea.class)
                        .tellsVersion()
                        .calling("text", "story")
                        .by(this::share),
                put("/ideas/{id}", "editIdea", Scope.SHARE)
                        .about(
                                IdeaReadingEndpoints.PART,
                                "Replaces the words of an idea as a whole. Earlier wordings stay in its " + "history.")
                        .takes(EditedWords.class)
                        .gives(OneIdea.class)
                        .namesVersion()
                        .calling("text", "story")
                        .by(this::edit),
                post("/ideas/{id}/moves", "moveIdea", Scope.STEER)
                        .about(IdeaReadingEndpoints.PART, "Changes the status of an idea and says why. For colleagues.")
                        .takes(NewStatus.class)
                        .gives(OneIdea.class)
                        .changesOnly()
                        .tellsVersion()
                        .calling("status", "from")
                        .by(this::move),
                post("/ideas/{id}/merge", "mergeIdea", Scope.STEER)
                        .about(
                                IdeaReadingEndpoints.PART,
                                "Merges an idea into another that is about the same, and returns the one that "
                                        + "goes on. It can be undone at any time. For colleagues.")
                        .takes(MergeWish.class)
                        .gives(OneIdea.class)
                        .changesOnly()
                        .by(this::merge),
                delete("/ideas/{id}/merge", "unmergeIdea", Scope.STEER)
                        .about(IdeaReadingEndpoints.PART, "Separates a merged idea again. For colleagues.")
                        .gives(OneIdea.class)
                        .by(this::unmerge));
    }

    private Reply share(Call call) {
        var words = call.body(IdeaWords.class);
        var chosen = PictureTelling.chosen(words.pictures());
        var idea = ideas.share(
                call.person(),
                new NewIdea(
                        call.key(),
                        Objects.requireNonNullElse(words.story(), ""),
                        words.title(),
                        places.stage(words.stage()),
                        places.topic(words.topic()),
                        Codes.readOrNull(Feeling.class, words.feeling()),
                        // One draft may have pictures for several, of which each is shared.
                        new Selection(PictureTelling.draft(words.draft(), call), chosen)));
        // Sharing writes as little as it can, and reads as little.
        var told = chosen.isEmpty() && words.draft() == null
                ? telling.whole(idea, List.of(), call)
                : telling.whole(idea, call);
        return Reply.made(told, "/ideas/" + idea.id().value()).at(idea.version());
    }

    private Reply edit(Call call) {
        var id = new IdeaId(call.id("id"));
        var words = call.body(EditedWords.class);
        var now = ideas.find(id, call.person()).orElseThrow(() -> ProblemException.of(Trouble.NOT_FOUND));
        try {
            var idea = ideas.edit(
                    call.person(),
                    id,
                    new IdeaEdit(
                            call.version(now.version()),
                            words.title(),
                            Objects.requireNonNullElse(words.story(), ""),
                            places.stage(words.stage()),
                            places.topic(words.topic()),
                            Codes.readOrNull(Feeling.class, words.feeling()),
                            Objects.requireNonNullElse(words.why(), ""),
                            pictures(words, call)));
            return Reply.of(telling.whole(idea, call)).at(idea.version());
        } catch (StaleEdit faster) {
            throw ProblemException.of(Trouble.STALE)
                    .with("ETag", "\"" + faster.current().version() + "\"");
        }
    }

    /** Null leaves them as they are. */
    private static @Nullable Selection pictures(EditedWords words, Call call) {
        return words.pictures() == null
                ? null
                : new Selection(PictureTelling.draft(words.draft(), call), PictureTelling.chosen(words.pictures()));
    }

    private Reply move(Call call) {
        var wish = call.body(NewStatus.class);
        var idea = ideas.move(
                call.person(),
                new IdeaId(call.id("id")),
                Codes.read(Status.class, wish.from()),
                Codes.read(Status.class, wish.to()),
                Objects.requireNonNullElse(wish.reason(), ""));
        return Reply.of(telling.whole(idea, call)).at(idea.version());
    }

    private Reply merge(Call call) {
        var wish = call.body(MergeWish.class);
        var into = new IdeaId(wish.into());
        merging.merge(call.person(), new IdeaId(call.id("id")), into, Objects.requireNonNullElse(wish.word(), ""));
        return now(into, call);
    }

    private Reply unmerge(Call call) {
        var id = new IdeaId(call.id("id"));
        merging.unmerge(call.person(), id);
        return now(id, call);
    }

    private Reply now(IdeaId id, Call call) {
        return ideas.find(id, call.viewer())
                .map(idea -> Reply.of(telling.whole(idea, call)))
                .orElseThrow(() -> ProblemException.of(Trouble.NOT_FOUND));
    }
}
