package fi.jelppi.participant;

/** Arithmetic in GF(32), the field of the 32 characters of a short code; polynomial x^5 + x^2 + 1 (decision 0030). */
final class Gf32 {

    private static final int POLYNOMIAL = 0b100101;

    private Gf32() {}

    static int multiply(int a, int b) {
        int product = 0;
        for (int factor = a, rest = b; rest != 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                product ^= factor;
            }
            factor = (factor & 16) == 0 ? factor << 1 : (factor << 1) ^ POLYNOMIAL;
        }
        return product;
    }
}
