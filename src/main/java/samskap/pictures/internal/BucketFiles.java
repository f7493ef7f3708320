package samskap.pictures.internal;

import java.util.Collection;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Files in a bucket of an object store that speaks S3. The bucket is private: everybody comes through us. */
class BucketFiles implements PictureFiles {

    private final S3Client store;
    private final String bucket;

    BucketFiles(S3Client store, String bucket) {
        this.store = store;
        this.bucket = bucket;
    }

    @Override
    public void keep(String name, byte[] bytes, String contentType) {
        store.putObject(put -> put.bucket(bucket).key(name).contentType(contentType), RequestBody.fromBytes(bytes));
    }

    @Override
    public Optional<byte[]> read(String name) {
        try {
            return Optional.of(
                    store.getObjectAsBytes(get -> get.bucket(bucket).key(name)).asByteArrayUnsafe());
        } catch (S3Exception refused) {
            if (isMissing(refused)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** A store that may not list its files to us says of a missing one that access is denied. */
    private static boolean isMissing(S3Exception refused) {
        var details = refused.awsErrorDetails();
        return refused.statusCode() == 404
                || refused.statusCode() == 403 && details != null && "AccessDenied".equals(details.errorCode());
    }

    @Override
    public void remove(Collection<String> names) {
        names.forEach(name -> store.deleteObject(delete -> delete.bucket(bucket).key(name)));
    }
}
