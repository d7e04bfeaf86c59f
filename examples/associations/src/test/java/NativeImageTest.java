import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import testing.NativeImage;

/** Generated code, and all that it stands beside in this module. */
class NativeImageTest {

  @Test
  void generatedCodeNeedsNoConfiguration() {
    NativeImage.NEEDS_NO_CONFIGURATION.check(
        new ClassFileImporter().importPath(Path.of("target/classes")));
  }
}
