package org.mlsyscatalog.listing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What goes wrong between two computers, and the text it happens to. */
final class Misreading {

	private static final List<String> ALPHABETS = List.of("abcdefghijklmnopqrstuvwxyz",
			"aàâäãåáæbcçdðeèéêëfghiìíîïjklmnñoòóôöõøpqrstuùúûüvwxyýÿzþß", "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
			"aábcčdďeéěfghiíjklmnňoórřsštťuúůvyýzž", "abcçdefgğhıijklmnoöprsştuüvyz",
			"абвгдежзийклмнопрстуфхцчшщъыьэюяґєії", "αβγδεζηθικλμνξοπρστυφχψω", "清华大学北京人工智能研究院酔機械学習", "きかいがくしゅうカタカナ",
			"기계학습");

	private Misreading() {
	}

	/** UTF-8 bytes read as windows-1252. */
	static String of(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return Windows1252.decode(bytes, 0, bytes.length);
	}

	/** Whether a text could itself be the misreading of another, letter by letter. */
	static boolean isPossible(String text) {
		byte[] bytes = new byte[text.length()];
		for (int i = 0; i < bytes.length; i++) {
			int value = Windows1252.byteOf(text.charAt(i));
			if (value < 0) {
				return false;
			}
			bytes[i] = (byte) value;
		}
		try {
			return !StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().equals(text);
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	/** Words of one language each, some capitalised, some quoted, with emoji between. */
	static Arbitrary<String> texts() {
		Arbitrary<String> word = Arbitraries.of(ALPHABETS)
			.flatMap((alphabet) -> Arbitraries.strings()
				.withChars(alphabet.toCharArray())
				.ofMinLength(3)
				.ofMaxLength(9)
				.map((letters) -> letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1)));
		Arbitrary<String> token = Arbitraries.oneOf(word, word.map((w) -> w.toLowerCase(Locale.ROOT)),
				word.map((w) -> "“" + w + "”"), word.map((w) -> w + "’s"), word.map((w) -> w + "…"),
				Arbitraries.of("–", "😀", "❤️", "2018", "ML.NET"));
		return token.list().ofMinSize(1).ofMaxSize(8).map((tokens) -> String.join(" ", tokens));
	}

}
