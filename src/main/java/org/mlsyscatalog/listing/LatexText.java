package org.mlsyscatalog.listing;

import java.text.Normalizer;
import java.util.Map;

/** Turns the LaTeX in a field of BibTeX into plain text: accents, signs, dashes. */
final class LatexText {

	private static final Map<String, String> ACCENTS = Map.ofEntries(Map.entry("`", "\u0300"), Map.entry("'", "\u0301"),
			Map.entry("^", "\u0302"), Map.entry("~", "\u0303"), Map.entry("=", "\u0304"), Map.entry("u", "\u0306"),
			Map.entry(".", "\u0307"), Map.entry("\"", "\u0308"), Map.entry("r", "\u030A"), Map.entry("H", "\u030B"),
			Map.entry("v", "\u030C"), Map.entry("d", "\u0323"), Map.entry("c", "\u0327"), Map.entry("k", "\u0328"),
			Map.entry("b", "\u0331"));

	private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("ss", "ß"), Map.entry("o", "ø"),
			Map.entry("O", "Ø"), Map.entry("l", "ł"), Map.entry("L", "Ł"), Map.entry("ae", "æ"), Map.entry("AE", "Æ"),
			Map.entry("oe", "œ"), Map.entry("OE", "Œ"), Map.entry("aa", "å"), Map.entry("AA", "Å"), Map.entry("i", "ı"),
			Map.entry("j", "ȷ"), Map.entry("dh", "ð"), Map.entry("DH", "Ð"), Map.entry("th", "þ"), Map.entry("TH", "Þ"),
			Map.entry("dj", "đ"), Map.entry("DJ", "Đ"), Map.entry("ng", "ŋ"), Map.entry("NG", "Ŋ"),
			Map.entry("textendash", "–"), Map.entry("textemdash", "—"), Map.entry("textquoteleft", "‘"),
			Map.entry("textquoteright", "’"), Map.entry("textquotedblleft", "“"), Map.entry("textquotedblright", "”"),
			Map.entry("ldots", "…"), Map.entry("dots", "…"), Map.entry("textregistered", "®"),
			Map.entry("texttrademark", "™"), Map.entry("copyright", "©"), Map.entry("textasciitilde", "~"),
			Map.entry("textunderscore", "_"), Map.entry("textbackslash", "\\"), Map.entry("sqrt", "√"),
			Map.entry("infty", "∞"), Map.entry("times", "×"), Map.entry("cdot", "·"), Map.entry("pm", "±"),
			Map.entry("le", "≤"), Map.entry("leq", "≤"), Map.entry("ge", "≥"), Map.entry("geq", "≥"),
			Map.entry("to", "→"), Map.entry("rightarrow", "→"), Map.entry("ell", "ℓ"), Map.entry("alpha", "α"),
			Map.entry("beta", "β"), Map.entry("gamma", "γ"), Map.entry("delta", "δ"), Map.entry("epsilon", "ε"),
			Map.entry("varepsilon", "ε"), Map.entry("lambda", "λ"), Map.entry("mu", "μ"), Map.entry("pi", "π"),
			Map.entry("sigma", "σ"), Map.entry("tau", "τ"), Map.entry("theta", "θ"), Map.entry("phi", "φ"),
			Map.entry("omega", "ω"), Map.entry("Delta", "Δ"), Map.entry("Omega", "Ω"));

	private static final Map<String, String> DASHES_AND_QUOTES = Map.of("---", "—", "--", "–", "``", "“", "''", "”");

	private final String text;

	private final StringBuilder plain = new StringBuilder();

	private int offset;

	private LatexText(String text) {
		this.text = text;
	}

	/** The plain text, with one space for every run of white space. */
	static String decode(String latex) {
		LatexText decoder = new LatexText(latex);
		while (decoder.offset < latex.length()) {
			decoder.decodeNext();
		}
		String composed = Normalizer.normalize(decoder.plain, Normalizer.Form.NFC);
		return composed.replaceAll("[ \\t\\r\\n]+", " ").strip();
	}

	private void decodeNext() {
		char c = this.text.charAt(this.offset);
		if (c == '\\') {
			decodeCommand();
			return;
		}
		for (int length = 3; length > 1; length--) {
			String sign = DASHES_AND_QUOTES.get(next(length));
			if (sign != null) {
				this.plain.append(sign);
				this.offset += length;
				return;
			}
		}
		if (c == '~') {
			this.plain.append(' ');
		}
		else if (c != '{' && c != '}' && c != '$') {
			this.plain.append(c);
		}
		this.offset++;
	}

	private String next(int length) {
		return this.text.substring(this.offset, Math.min(this.offset + length, this.text.length()));
	}

	private void decodeCommand() {
		String name = readCommand();
		String accent = ACCENTS.get(name);
		if (accent != null) {
			decodeAccent(accent);
		}
		else if (SIGNS.containsKey(name)) {
			this.plain.append(SIGNS.get(name));
		}
		else if (name.isEmpty() || ",;: \\\n\t".contains(name)) {
			this.plain.append(' ');
		}
		else if (Character.isLetter(name.charAt(0))) {
			// \emph{x} is x; \log and \TeX are words.
			boolean hasArgument = next(1).equals("{") && !next(2).equals("{}");
			boolean isSwitch = name.length() == 2 && "em it bf tt sc sf rm sl".contains(name);
			boolean spaceFollows = Character.isWhitespace(this.text.charAt(this.offset - 1));
			this.plain.append((hasArgument || isSwitch) ? "" : spaceFollows ? name + " " : name);
		}
		else if (!"-/!".contains(name)) {
			this.plain.append(name);
		}
	}

	/** Reads a name of letters, with the white space behind it, or a single sign. */
	private String readCommand() {
		int start = this.offset + 1;
		int end = start;
		while (end < this.text.length() && isAsciiLetter(this.text.charAt(end))) {
			end++;
		}
		if (end == start) {
			this.offset = Math.min(start + 1, this.text.length());
			return this.text.substring(start, this.offset);
		}
		this.offset = skipSpaces(end);
		return this.text.substring(start, end);
	}

	private void decodeAccent(String accent) {
		this.offset = skipSpaces(this.offset);
		while (this.offset < this.text.length() && this.text.charAt(this.offset) == '{') {
			this.offset = skipSpaces(this.offset + 1);
		}
		int before = this.plain.length();
		if (this.offset < this.text.length() && this.text.charAt(this.offset) != '}') {
			decodeNext();
		}
		if (this.plain.length() > before) {
			// An accent takes the place of the dot.
			char base = this.plain.charAt(before);
			this.plain.setCharAt(before, (base == 'ı') ? 'i' : (base == 'ȷ') ? 'j' : base);
			this.plain.insert(before + Character.charCount(this.plain.codePointAt(before)), accent);
		}
	}

	private int skipSpaces(int from) {
		int end = from;
		while (end < this.text.length() && " \t\n".indexOf(this.text.charAt(end)) >= 0) {
			end++;
		}
		return end;
	}

	private static boolean isAsciiLetter(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	}

}
