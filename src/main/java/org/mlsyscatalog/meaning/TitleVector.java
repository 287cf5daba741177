package org.mlsyscatalog.meaning;

import java.util.List;

/**
 * Where a text stands by its meaning: a direction in a space of many dimensions, in which
 * texts that mean something alike point the same way. Kept in one byte for each
 * dimension, which changes a similarity by less than 0.005.
 */
public final class TitleVector {

	/** The number of dimensions. */
	public static final int DIMENSIONS = 384;

	/**
	 * How the numbers of a vector of length 1 become bytes. None of the model's numbers
	 * is larger than 127 / 400.
	 */
	private static final float SCALE = 400;

	private final byte[] values;

	private TitleVector(byte[] values) {
		if (values.length != DIMENSIONS) {
			throw new IllegalArgumentException(
					"A vector has " + DIMENSIONS + " dimensions, this one has " + values.length);
		}
		this.values = values;
	}

	/** The vector with these numbers, as long as 1 together. */
	static TitleVector of(float[] unit) {
		byte[] values = new byte[unit.length];
		for (int at = 0; at < unit.length; at++) {
			values[at] = (byte) Math.clamp(Math.round(unit[at] * SCALE), -127, 127);
		}
		return new TitleVector(values);
	}

	/** The direction between several. */
	static TitleVector between(List<TitleVector> vectors) {
		float[] sum = new float[DIMENSIONS];
		for (TitleVector vector : vectors) {
			for (int at = 0; at < DIMENSIONS; at++) {
				sum[at] += vector.values[at];
			}
		}
		double squares = 0;
		for (float number : sum) {
			squares += number * number;
		}
		float length = (float) Math.max(Math.sqrt(squares), 1e-9);
		for (int at = 0; at < DIMENSIONS; at++) {
			sum[at] /= length;
		}
		return of(sum);
	}

	/** The vector that {@link #bytes()} told. */
	static TitleVector of(byte[] bytes) {
		return new TitleVector(bytes);
	}

	/** One byte for each dimension; the caller's own copy. */
	public byte[] bytes() {
		return this.values.clone();
	}

	/** The cosine of the angle to another vector: 1 means the same, 0 unrelated. */
	public float similarity(TitleVector other) {
		return similarity(dotProduct(this.values, other.values));
	}

	/** The cosine that belongs to the dot product of the bytes of two vectors. */
	public static float similarity(int dotProduct) {
		return dotProduct / (SCALE * SCALE);
	}

	private static int dotProduct(byte[] first, byte[] second) {
		int sum = 0;
		for (int at = 0; at < DIMENSIONS; at++) {
			sum += first[at] * second[at];
		}
		return sum;
	}

	/** The numbers of the vector, as long as 1 together. */
	float[] numbers() {
		float[] numbers = new float[DIMENSIONS];
		for (int at = 0; at < DIMENSIONS; at++) {
			numbers[at] = this.values[at] / SCALE;
		}
		return numbers;
	}

}
