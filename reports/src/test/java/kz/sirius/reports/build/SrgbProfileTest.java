package kz.sirius.reports.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of our profile are those of the one that Java brings along. */
class SrgbProfileTest {

    private static final ICC_ColorSpace OURS = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.made()));
    private static final ICC_ColorSpace KNOWN = new ICC_ColorSpace(ICC_Profile.getInstance(ColorSpace.CS_sRGB));

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "1, 0, 0", "0, 1, 0", "0, 0, 1", "0.039, 0.353, 0.451", "0.02, 0.5, 0.29"})
    void aColourIsTheSameInBoth(float red, float green, float blue) {
        float[] ours = OURS.toCIEXYZ(new float[] {red, green, blue});
        float[] known = KNOWN.toCIEXYZ(new float[] {red, green, blue});
        for (int part = 0; part < ours.length; part++) {
            assertEquals(known[part], ours[part], 0.003);
        }
    }

    @ParameterizedTest
    @CsvSource("600")
    void itIsSmall(int most) {
        assertTrue(SrgbProfile.made().length < most);
    }
}
