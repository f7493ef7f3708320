package samskap.pictures.internal;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where pictures are kept.
 *
 * @param bucket the object store's bucket; null keeps them in the database
 * @param endpoint the store's address; null means Amazon's own
 * @param region what the store calls its region
 * @param accessKey null looks for credentials where such programs find them: the environment, a profile, the machine
 */
@ConfigurationProperties("samskap.pictures")
record PictureSettings(
        @Nullable String bucket,
        @Nullable URI endpoint,
        @DefaultValue("eu-north-1") String region,
        @Nullable String accessKey,
        @Nullable String secretKey) {}
