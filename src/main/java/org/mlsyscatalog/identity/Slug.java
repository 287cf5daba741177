package org.mlsyscatalog.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Readable ids of lower-case ASCII letters, digits and single hyphens.
 */
public final class Slug {

	private static final int DIGEST_LENGTH = 6;

	// Without i, l, o and u, which are misread or spell words.
	private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

	private static final Set<String> STOP_WORDS = Set.of("a", "an", "the", "of", "for", "in", "on", "and", "or", "to",
			"with", "without", "from", "by", "at", "as", "is", "are", "be", "via", "using", "towards", "toward", "into",
			"over", "under", "through", "its", "it", "that", "this");

	// More hyphens than this are no compound word but a sentence, as in Chinese.
	private static final int LONGEST_COMPOUND = 4;

	private static final Pattern PLUSES = Pattern.compile("(?<=[\\p{L}\\p{N}])\\+\\+(?![\\p{L}\\p{N}+])");

	private static final Pattern SHARP = Pattern.compile("(?<=\\b\\p{L})#(?![\\p{L}\\p{N}#])");

	private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02b9\u02bc\u02bb\u02bf\u02be]");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern HYPHENS_AT_THE_ENDS = Pattern.compile("^-|-$");

	private Slug() {
	}

	/**
	 * The text as an id: "Celestine Dünner" is {@code celestine-dunner}.
	 * @return the id; empty for a text without any letter or digit
	 */
	public static String of(String text) {
		return isPlain(text) ? ofPlain(text) : ofAny(text);
	}

	/** Nearly all titles and names are, and take a tenth of the time. */
	private static boolean isPlain(String text) {
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			if (character > 0x7e || character == '+' || character == '#') {
				return false;
			}
		}
		return true;
	}

	private static String ofPlain(String text) {
		StringBuilder slug = new StringBuilder(text.length());
		boolean apart = false;
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			if (character >= 'A' && character <= 'Z') {
				character += 'a' - 'A';
			}
			if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
				if (apart && !slug.isEmpty()) {
					slug.append('-');
				}
				slug.append(character);
				apart = false;
			}
			else {
				// An apostrophe, however typed, keeps a word together.
				apart |= character != '\'' && character != '`';
			}
		}
		return slug.toString();
	}

	/** The same, whatever letters the text has. */
	static String ofAny(String text) {
		String spelledOut = SHARP.matcher(PLUSES.matcher(text).replaceAll("plusplus")).replaceAll("sharp");
		String latin = APOSTROPHES.matcher(Folding.latin(spelledOut)).replaceAll("");
		return HYPHENS_AT_THE_ENDS.matcher(OTHERS.matcher(latin).replaceAll("-")).replaceAll("");
	}

	/** Six letters and digits that stand for the text and stay the same for ever. */
	public static String digest(String text) {
		return digest(text, DIGEST_LENGTH);
	}

	/** As many letters and digits of the text's digest as wanted, at most 51. */
	static String digest(String text, int length) {
		byte[] hash = sha256(text);
		StringBuilder digest = new StringBuilder(length);
		for (int digit = 0; digit < length; digit++) {
			digest.append(DIGITS.charAt(fiveBits(hash, digit * 5)));
		}
		return digest.toString();
	}

	/**
	 * The words of a title that tell it from others, as ids and in order: all but "the",
	 * "of", "towards" and the like, or all words where nothing else would remain.
	 */
	public static List<String> tellingWords(String title) {
		List<String> words = new ArrayList<>();
		for (String word : title.split("[\\s\\p{Z}]+", -1)) {
			List<String> parts = Stream.of(of(word).split("-")).filter((part) -> !part.isEmpty()).toList();
			words.addAll(
					(parts.size() > LONGEST_COMPOUND || parts.isEmpty()) ? parts : List.of(String.join("-", parts)));
		}
		List<String> telling = words.stream().filter((word) -> !STOP_WORDS.contains(word)).toList();
		return telling.isEmpty() ? List.copyOf(words) : telling;
	}

	private static int fiveBits(byte[] hash, int from) {
		int window = ((hash[from / 8] & 0xff) << 8) | ((from / 8 + 1 < hash.length) ? hash[from / 8 + 1] & 0xff : 0);
		return (window >> (11 - from % 8)) & 0x1f;
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
