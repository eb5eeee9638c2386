package fi.jelppi.jobs.place;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.Place.Coordinates;
import fi.jelppi.organisation.Point;
import fi.jelppi.shared.PointId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceDirectoryTest {

    private final PlaceDirectory places = PlaceDirectory.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sinettä, Rovaniemi | Sinettä | VILLAGE",
                "Rovaniemi, Muurola | Muurola | VILLAGE",
                "97220 SINETTÄ | Sinettä | VILLAGE",
                "Sinetässä | Sinettä | VILLAGE",
                "Sinetän kylätalo | Sinettä | VILLAGE",
                "Rovaniemi (Sinettään) | Sinettä | VILLAGE",
                "Muurolan koulu, Rovaniemi | Muurola | VILLAGE",
                "Muurolassa | Muurola | VILLAGE",
                "Narkauksessa | Narkaus | VILLAGE",
                "Narkauksen kylä | Narkaus | VILLAGE",
                "Tennilään | Tennilä | VILLAGE",
                "Tiaisessa | Tiainen | VILLAGE",
                "Tiaiseen | Tiainen | VILLAGE",
                "Porokarissa | Porokari | VILLAGE",
                "Meltaus | Meltaus | POSTAL_CODE",
                "Meltauksessa, Rovaniemi | Meltaus | POSTAL_CODE",
                "ÄKÄSLOMPOLO | Äkäslompolo | POSTAL_CODE",
                "Vikajärvellä, Rovaniemi | Vikajärvi | POSTAL_CODE",
                "Koskikatu 25, 96200 Rovaniemi | Rovaniemi | POSTAL_CODE",
                "ROVANIEMI | Rovaniemi | MUNICIPALITY",
                "Rovaniemellä | Rovaniemi | MUNICIPALITY",
                "Utsjoella | Utsjoki | MUNICIPALITY",
                "Helsingissä | Helsinki | MUNICIPALITY",
                "Niskanperä, Rovaniemi | Niskanperä, Rovaniemi | MUNICIPALITY",
            })
    void readsWhatSourcesWrite(String written, String name, Precision precision) {
        var found = places.locate(written);
        assertThat(found.place().name()).isEqualTo(name);
        assertThat(found.precision()).isEqualTo(precision);
        assertThat(found.place().at()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Useita paikkakuntia",
                "Etätyö",
                "Koko Suomi",
                "Sinetäntie",
                "Meltauksessa",
                "9722",
                "972201",
                "<b>Lapissa</b>",
                "Alakylän koulu"
            })
    void whatIsNotKnownStaysWithoutCoordinates(String written) {
        var found = places.locate(written);
        assertThat(found.precision()).isEqualTo(Precision.UNKNOWN);
        assertThat(found.place().at()).isNull();
        assertThat(found.place().municipality()).isNull();
    }

    @Test
    void aPostalCodeIsMorePreciseThanAMunicipality() {
        var found = places.locate("", "698", "97340");
        assertThat(found.precision()).isEqualTo(Precision.POSTAL_CODE);
        assertThat(found.place().name()).isEqualTo("Meltaus");
        assertThat(found.place().municipality()).isEqualTo("698");
    }

    @Test
    void aVillageElsewhereOfTheSameNameIsAnotherOne() {
        var found = places.locate("Muurola", "405", null);
        assertThat(found.precision()).isEqualTo(Precision.MUNICIPALITY);
        assertThat(found.place().municipality()).isEqualTo("405");
        assertThat(places.locate("Alakylä, Lappeenranta").precision()).isEqualTo(Precision.MUNICIPALITY);
    }

    @Test
    void thePostalCodeIsBelievedAgainstAVillageOfAnotherMunicipality() {
        var found = places.locate("Sinettä", null, "98800");
        assertThat(found.precision()).isEqualTo(Precision.POSTAL_CODE);
        assertThat(found.place().municipality()).isEqualTo("742");
    }

    @Test
    void codesAreStringsWithZerosInFront() {
        assertThat(places.municipality("047").orElseThrow().place().name()).isEqualTo("Enontekiö");
        assertThat(places.locate("", "47", null).place().municipality())
                .as("a spreadsheet lost the zero")
                .isEqualTo("047");
        assertThat(places.municipality("999")).isEmpty();
        assertThat(places.municipality("Rovaniemi")).isEmpty();
        assertThat(places.locate("", null, "00100").place().postalCode()).isEqualTo("00100");
        assertThat(places.locate("", null, "9722O").place().postalCode()).isNull();
    }

    @Test
    void villagesOfThePointsComeBeforeTheTable() {
        var moved = new Coordinates(66.8, 26.3);
        var found = places.with(List.of(new Village("Tiainen", "698", moved))).locate("Tiaisessa");
        assertThat(found.place().at()).isEqualTo(moved);
    }

    @Test
    void whatTheDeskWritesOfThePointsComesFirst() {
        var found = PointPlaces.directory(List.of(
                new Point(PointId.next(), "Sinettä", "Kylätalo", 66.62, 25.43),
                new Point(PointId.next(), "Rovaniemi", "Toimisto", 66.5, 25.7),
                new Point(PointId.next(), "Uusikylä", "Koulu", 66.7, 25.9)));
        assertThat(found.locate("Sinetässä").place().at()).isEqualTo(new Coordinates(66.62, 25.43));
        assertThat(found.locate("Rovaniemi, Muurola").place().name())
                .as("a point at the seat is no village")
                .isEqualTo("Muurola");
        assertThat(found.locate("Uusikylä", "698", null).precision()).isEqualTo(Precision.VILLAGE);
        assertThat(found.locate("Muurola", "405", null).precision()).isEqualTo(Precision.MUNICIPALITY);
    }

    @Test
    void aPostalCodeOfAnotherProvinceMeansAnotherVillage() {
        assertThat(PlaceDirectory.shipped().locate("Muurola", null, "54920").precision())
                .isEqualTo(Precision.UNKNOWN);
        assertThat(PlaceDirectory.shipped().locate("Muurola", null, "97140").precision())
                .isEqualTo(Precision.VILLAGE);
        assertThat(PlaceDirectory.shipped().locate("Muurola", null, "00000").precision())
                .isEqualTo(Precision.VILLAGE);
    }

    @Test
    void tablesAreWhole() {
        assertThat(PlaceFile.municipalities())
                .hasSize(309)
                .allMatch(one -> one.code().matches("\\d{3}"));
        assertThat(PlaceFile.postalAreas()).hasSizeGreaterThan(270).allSatisfy(area -> {
            var seat = places.municipality(area.municipality())
                    .orElseThrow()
                    .place()
                    .at();
            assertThat(area.code()).matches("9[4-9]\\d{3}");
            assertThat(seat).isNotNull();
            assertThat(area.at().kilometresTo(seat)).as(area.toString()).isLessThan(140);
        });
    }

    @Test
    void distancesSayWhatTheyWereMeasuredBy() {
        var roads = RoadDistances.shipped();
        var rovaniemi = places.locate("Rovaniemi").place();
        var sinetta = places.locate("Sinettä").place();
        assertThat(roads.between(sinetta, rovaniemi)).contains(new Distance(20, Distance.Basis.ABOUT_BY_ROAD));
        var straight = roads.between(sinetta, places.locate("Muurola").place()).orElseThrow();
        assertThat(straight.basis()).isEqualTo(Distance.Basis.STRAIGHT_LINE);
        assertThat(straight.kilometres()).isBetween(26.0, 28.0);
        assertThat(roads.between(sinetta, places.locate("Etätyö").place())).isEmpty();
    }
}
