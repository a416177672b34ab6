package kz.sirius.web.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every letter has the face of its neighbours: it is in a font, and that font's unicode-range sends the browser there. */
class FontTest {

    private static final String LETTERS = "ӘҒҚҢӨҰҮҺІәғқңөұүһі"
            + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            + "№₸«»“”‘’–—−…·•×%§@&/\\()[]{}+=<>!?.,:;'\"*#_-\u00A0";

    private static final Pattern FILE = Pattern.compile("resource\\['sirius/(fonts/[^']+)']");
    private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");

    private record Face(String name, Set<Integer> glyphs, List<int[]> ranges) {

        boolean shows(int character) {
            return glyphs.contains(character)
                    && ranges.stream().anyMatch(range -> range[0] <= character && character <= range[1]);
        }
    }

    @Test
    void everyLetterOfTheThreeLanguagesIsInAFaceAndItsRange() throws IOException {
        List<Face> faces = faces();
        String missing = LETTERS.codePoints()
                .filter(character -> faces.stream().noneMatch(face -> face.shows(character)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertEquals("", missing);
    }

    @Test
    void kazakhLettersLieInTwoFacesAndNoFaceHasLettersItCannotHave() throws IOException {
        List<Face> faces = faces();
        assertEquals(4, faces.size());
        assertTrue(face(faces, "golos-cyrillic.woff2").shows('Ұ'));
        assertTrue(face(faces, "golos-cyrillic-ext.woff2").shows('Ә'));
        assertFalse(face(faces, "golos-cyrillic.woff2").glyphs().contains((int) 'Ә'));
        assertFalse(face(faces, "golos-latin.woff2").glyphs().contains((int) 'Ж'));
    }

    @Test
    void everyFontFileIsInUseAndTheirLicenceLiesBeside() throws IOException {
        Set<String> used = new TreeSet<>();
        faces().forEach(face -> used.add(face.name()));
        Set<String> committed = new TreeSet<>();
        try (var files = Files.list(Sheets.FOLDER.resolve("fonts"))) {
            files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".woff2"))
                    .forEach(committed::add);
        }
        assertEquals(committed, used);
        assertTrue(Files.readString(Sheets.FOLDER.resolve("fonts/OFL.txt")).contains("SIL OPEN FONT LICENSE"));
    }

    private static Face face(List<Face> faces, String name) {
        return faces.stream()
                .filter(face -> face.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Face> faces() throws IOException {
        String sheet = Files.readString(Sheets.FOLDER.resolve("base.css"));
        List<Face> faces = new ArrayList<>();
        for (String part : sheet.split("@font-face")) {
            var file = FILE.matcher(part);
            if (file.find()) {
                Path font = Sheets.FOLDER.resolve(file.group(1));
                faces.add(new Face(font.getFileName().toString(), Woff2.characters(font), ranges(part)));
            }
        }
        return faces;
    }

    private static List<int[]> ranges(String face) {
        String list = face.substring(face.indexOf("unicode-range"), face.indexOf('}', face.indexOf("unicode-range")));
        return RANGE.matcher(list)
                .results()
                .map(range -> {
                    int first = Integer.parseInt(range.group(1), 16);
                    return new int[] {first, range.group(2) == null ? first : Integer.parseInt(range.group(2), 16)};
                })
                .toList();
    }
}
