package samskap.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import samskap.identity.TakeOut;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;

/** Gives somebody everything that is kept about them, as one file. Only who has just proved who they are gets it. */
@Controller
class DataDownload {

    static final String PATH = "/me/data";

    /** Where it says that there were enough for now. */
    static final String LATER = "/me?data=later";

    private static final Limit TAKE_OUTS = new Limit("take-out", 6, Duration.ofHours(1));

    private final CurrentPerson current;
    private final Proof proof;
    private final TakeOut takeOut;
    private final RateLimits limits;

    DataDownload(CurrentPerson current, Proof proof, TakeOut takeOut, RateLimits limits) {
        this.current = current;
        this.proof = proof;
        this.takeOut = takeOut;
        this.limits = limits;
    }

    @GetMapping(PATH)
    ResponseEntity<InputStreamResource> download(HttpServletRequest request) throws IOException {
        var person = current.get().orElse(null);
        if (person == null || !proof.isFresh(request, person)) {
            return toOwnPage("/me");
        }
        try {
            limits.take(TAKE_OUTS, Long.toString(person.id().value()));
        } catch (Refusal tooFast) {
            return toOwnPage(LATER);
        }
        // Written to the end before the first byte leaves: a slow line keeps no connection to the database, and half
        // an archive is never sent. The file goes when it has been read.
        var file = Files.createTempFile("samskap-take-out-", ".zip");
        try (var out = Files.newOutputStream(file)) {
            takeOut.write(person, out);
        } catch (IOException | RuntimeException failed) {
            Files.delete(file);
            throw failed;
        }
        var size = Files.size(file);
        var once = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(size)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("samskap-my-data.zip")
                                .build()
                                .toString())
                .body(new InputStreamResource(once));
    }

    private static ResponseEntity<InputStreamResource> toOwnPage(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
