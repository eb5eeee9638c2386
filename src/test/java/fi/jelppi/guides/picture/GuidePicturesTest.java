package fi.jelppi.guides.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.EditedGuides.Change;
import fi.jelppi.guides.GuideProblem.Kind;
import fi.jelppi.guides.PictureName;
import fi.jelppi.guides.SaveResult.Broken;
import fi.jelppi.guides.SaveResult.Saved;
import fi.jelppi.guides.SomeFiles;
import fi.jelppi.guides.picture.GuidePictures.Reason;
import fi.jelppi.guides.picture.GuidePictures.Refused;
import fi.jelppi.guides.picture.GuidePictures.Taken;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.picture.PictureMaker;
import fi.jelppi.shared.picture.StrangePicture;
import fi.jelppi.testing.CentralTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class GuidePicturesTest {

    @Autowired
    GuidePictures pictures;

    @Autowired
    EditedGuides edited;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void empty() {
        jdbc.sql("DELETE FROM guide_picture").update();
    }

    @Test
    void aPictureIsKeptByItsContentAndOnce() {
        var first = taken(SomePictures.of("png", 800, 600));
        assertThat(first.value()).endsWith(".png");
        var bytes = pictures.bytes();
        assertThat(taken(SomePictures.of("png", 800, 600))).isEqualTo(first);
        assertThat(pictures.bytes()).isEqualTo(bytes).isPositive();
        assertThat(taken(pictures.find(first).orElseThrow()))
                .as("what was drawn anew once stays")
                .isEqualTo(first);
    }

    @Test
    void aLargeOneIsMadeSmallAndKeepsItsForm() throws IOException {
        var made = ImageIO.read(new ByteArrayInputStream(
                pictures.find(taken(SomePictures.of("jpeg", 4000, 3000))).orElseThrow()));
        assertThat(made.getWidth()).isEqualTo(1600);
        assertThat(made.getHeight()).isEqualTo(1200);
    }

    @Test
    void nothingIsLargerThanItMayBe() {
        var name = taken(SomePictures.noise(1600, 1600));
        assertThat(name.value()).endsWith(".jpg");
        assertThat(pictures.find(name).orElseThrow()).hasSizeLessThanOrEqualTo(PictureMaker.LARGEST);
    }

    @Test
    void takesWebPAndAThinLine() {
        assertThat(pictures.take(SomePictures.webp())).isInstanceOf(Taken.class);
        assertThat(pictures.take(SomePictures.webpWithoutLoss())).isInstanceOf(Taken.class);
        assertThat(pictures.take(SomePictures.of("png", 10_000, 1))).isInstanceOf(Taken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<?xml version='1.0'?><!DOCTYPE svg><svg/>"
            })
    void aDrawingThatMayHoldScriptsIsNoPicture(String svg) {
        assertThat(pictures.take(svg.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refused(Reason.SVG));
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() {
        var good = SomePictures.of("png", 300, 200);
        for (byte[] bad : new byte[][] {
            {},
            "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
            SomePictures.of("gif", 30, 20),
            SomePictures.of("bmp", 30, 20),
            Arrays.copyOf(good, good.length / 2),
            Arrays.copyOf(SomePictures.webp(), 25),
            Arrays.copyOf(good, 8)
        }) {
            assertThat(pictures.take(bad)).isEqualTo(new Refused(Reason.NO_PICTURE));
        }
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() {
        assertThat(pictures.take(SomePictures.claimingToBe(60_000, 60_000)))
                .isEqualTo(new Refused(Reason.TOO_MANY_PIXELS));
        assertThat(pictures.take(SomePictures.claimingToBe(10_001, 1))).isEqualTo(new Refused(Reason.TOO_MANY_PIXELS));
        assertThat(pictures.take(SomePictures.claimingToBe(9_000, 9_000)))
                .isEqualTo(new Refused(Reason.TOO_MANY_PIXELS));
        assertThat(pictures.take(new byte[GuidePictures.MOST_BYTES + 1])).isEqualTo(new Refused(Reason.TOO_BIG));
    }

    @Test
    void aWebPIsOnePictureOfTheSizeThatItSays() {
        assertThat(StrangePicture.look(SomePictures.webpAround(1, 1, 1), PictureMaker.FORMATS))
                .isPresent();
        for (byte[] bad : new byte[][] {
            SomePictures.webpAround(1, 16_383, 16_383),
            SomePictures.webpAround(2, 1, 1),
            SomePictures.webpAround(0, 1, 1)
        }) {
            assertThat(pictures.take(bad)).isEqualTo(new Refused(Reason.NO_PICTURE));
        }
    }

    @Test
    void allTogetherKeepToTheBudget() {
        var table = new PictureTable(jdbc, clock);
        table.put(new PictureName("0".repeat(32) + ".jpg"), new byte[(int) GuidePictures.BUDGET - 10]);
        assertThat(pictures.take(SomePictures.of("png", 80, 60))).isEqualTo(new Refused(Reason.FULL));
    }

    @Test
    void aGuideShowsOnlyWhatThereIs() {
        var id = SomeFiles.id();
        var name = taken(SomePictures.of("png", 640, 480));
        assertThat(edited.save(id, with(name), change(0))).isEqualTo(new Saved(1));
        var other = new PictureName("0".repeat(32) + ".png");
        assertThat(edited.save(id, with(other), change(1)))
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.problems())
                                .hasSize(3)
                                .allMatch(problem -> problem.kind() == Kind.NO_SUCH_PICTURE
                                        && problem.what().equals(other.value())));
    }

    @Test
    void whatNoVersionShowsIsForgottenAfterAMonth() {
        var shown = taken(SomePictures.of("png", 640, 480));
        var draft = taken(SomePictures.of("png", 320, 240));
        edited.save(SomeFiles.id(), with(shown), change(Documents.NEW));
        assertThat(new PictureTable(jdbc, clock).removeUnused()).isZero();
        var later = new PictureTable(jdbc, Clock.offset(clock, Duration.ofDays(31)));
        assertThat(later.removeUnused()).isEqualTo(1);
        assertThat(pictures.has(shown)).isTrue();
        assertThat(pictures.has(draft)).isFalse();
    }

    private PictureName taken(byte[] file) {
        return ((Taken) pictures.take(file)).name();
    }

    private static Map<Locale, String> with(PictureName name) {
        var files = SomeFiles.titled("Kuvallinen");
        files.replaceAll((language, text) -> text.replace("Varaa **aikaa**.", "![Kuva](" + name + ")"));
        return files;
    }

    private static Change change(long version) {
        return new Change(version, UserId.next());
    }
}
