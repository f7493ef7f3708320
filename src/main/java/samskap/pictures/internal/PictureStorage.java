package samskap.pictures.internal;

import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The database keeps the files unless a bucket is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PictureSettings.class)
class PictureStorage {

    /** Whoever looks at a page does not wait longer for a store that is ill, tries of it again included. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    @ConditionalOnProperty("samskap.pictures.bucket")
    PictureFiles bucketFiles(PictureSettings settings) {
        return bucket(settings);
    }

    @Bean
    @ConditionalOnMissingBean(PictureFiles.class)
    PictureFiles databaseFiles(JdbcClient jdbc) {
        return new DatabaseFiles(jdbc);
    }

    static BucketFiles bucket(PictureSettings settings) {
        var store = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(configuration -> configuration.apiCallTimeout(PATIENCE))
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                // Many stores that speak S3 know neither hosts named after buckets nor Amazon's own ways of sending.
                .serviceConfiguration(configuration -> configuration.chunkedEncodingEnabled(false))
                .forcePathStyle(settings.endpoint() != null)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (settings.endpoint() != null) {
            store.endpointOverride(settings.endpoint());
        }
        return new BucketFiles(store.build(), Objects.requireNonNull(settings.bucket()));
    }

    private static AwsCredentialsProvider credentials(PictureSettings settings) {
        return settings.accessKey() == null || settings.secretKey() == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }
}
