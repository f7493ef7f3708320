package samskap.api.v1;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.api.http.Call;
import samskap.api.http.ProblemException;
import samskap.api.http.ProblemException.Fault;
import samskap.pictures.Chosen;
import samskap.pictures.Picture;
import samskap.pictures.PictureSize;
import samskap.pictures.Pictures;
import samskap.pictures.Subject;

/** Tells pictures as the API's records, and reads which somebody chose. */
@Component
class PictureTelling {

    private final Pictures pictures;

    PictureTelling(Pictures pictures) {
        this.pictures = pictures;
    }

    List<ShownPicture> of(Subject subject) {
        return told(pictures.of(subject));
    }

    Map<Long, List<ShownPicture>> of(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : pictures.of(kind, ids).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> told(each.getValue())));
    }

    private static List<ShownPicture> told(List<Picture> those) {
        return those.stream()
                .map(picture -> new ShownPicture(
                        picture.id().value(),
                        picture.alt(),
                        picture.width(),
                        picture.height(),
                        picture.address(PictureSize.SMALL),
                        picture.address(PictureSize.MEDIUM),
                        picture.address(PictureSize.LARGE)))
                .toList();
    }

    static List<Chosen> chosen(@Nullable List<ChosenPicture> those) {
        return Objects.requireNonNullElse(those, List.<ChosenPicture>of()).stream()
                .map(one -> new Chosen(one.id(), one.alt(), one.wordless()))
                .toList();
    }

    /**
     * The key of what pictures were sent for, or a new one where none were.
     *
     * @param fault where it stands
     */
    static UUID draft(@Nullable String draft, Call call, Fault fault) {
        if (draft == null) {
            return call.key();
        }
        try {
            var key = UUID.fromString(draft);
            if (key.toString().equals(draft)) {
                return key;
            }
        } catch (IllegalArgumentException noKey) {
            // It is told below.
        }
        throw ProblemException.invalid(fault);
    }

    static UUID draft(@Nullable String draft, Call call) {
        return draft(draft, call, Fault.at("/draft", "api.fault.draft"));
    }
}
