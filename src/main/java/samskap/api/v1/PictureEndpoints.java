package samskap.api.v1;

import static samskap.api.http.Endpoint.post;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import samskap.api.Scope;
import samskap.api.http.Call;
import samskap.api.http.Endpoint;
import samskap.api.http.Endpoints;
import samskap.api.http.Parameter;
import samskap.api.http.ProblemException.Fault;
import samskap.api.http.Reply;
import samskap.pictures.Pictures;

/** Sending pictures, which are then shown with an idea or a message. */
@Component
@Order(8)
class PictureEndpoints implements Endpoints {

    private static final String PART = "Pictures";
    private static final long MOST_BYTES = Pictures.MOST_MEGABYTES * 1_000_000L;
    private static final int UUID_LENGTH = 36;

    private final Pictures pictures;

    PictureEndpoints(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(post("/pictures", "sendPicture", Scope.SHARE)
                .about(
                        PART,
                        "Uploads a picture (JPEG, PNG or GIF, up to " + Pictures.MOST_MEGABYTES
                                + " MB). It is kept when an idea or a message shows it, and deleted when none does.")
                .with(Parameter.text(
                        "draft",
                        UUID_LENGTH,
                        "What it is for, as it was answered with the picture before; leave it out for the first."))
                .takesPicture(MOST_BYTES)
                .gives(SentPicture.class)
                .changesOnly()
                .by(this::send));
    }

    private Reply send(Call call) {
        var named = call.parameter("draft").orElse(null);
        var draft = PictureTelling.draft(named, call, Fault.in("draft", "api.fault.draft"));
        var picture = pictures.develop(call.person(), draft, call.file());
        return Reply.of(new SentPicture(picture.id().value(), draft.toString(), picture.width(), picture.height()));
    }
}
