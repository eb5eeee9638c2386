package fi.jelppi.guides.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.guides.Part;
import fi.jelppi.guides.PictureName;
import fi.jelppi.guides.picture.GuidePictures;
import fi.jelppi.guides.picture.GuidePictures.Taken;
import fi.jelppi.guides.picture.SomePictures;
import fi.jelppi.testing.KioskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KioskTest
class StepTextTest {

    @Autowired
    GuidePictures pictures;

    /** A picture's address belongs to a page. */
    @BeforeEach
    void page() {
        MockVaadin.setup();
    }

    @AfterEach
    void noPage() {
        MockVaadin.tearDown();
    }

    @Test
    void aPictureIsShownWithItsWords() {
        var name = ((Taken) pictures.take(SomePictures.of("png", 120, 90))).name();
        assertThat(text(name))
                .isInstanceOfSatisfying(
                        Image.class, image -> assertThat(image.getAlt()).contains("Kuva kortista"));
    }

    @Test
    void untilItIsThereItsWordsStandForIt() {
        assertThat(text(new PictureName("a".repeat(32) + ".jpg")))
                .isInstanceOfSatisfying(
                        Paragraph.class, words -> assertThat(words.getText()).isEqualTo("Kuva kortista"));
    }

    private Object text(PictureName name) {
        return new StepText(key -> key, pictures).of(new Part.Picture(name, "Kuva kortista"));
    }
}
