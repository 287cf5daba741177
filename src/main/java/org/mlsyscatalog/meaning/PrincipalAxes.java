package org.mlsyscatalog.meaning;

import java.util.List;

/**
 * The directions in which vectors differ most, the widest first, found by subspace
 * iteration. The same vectors always give the same axes.
 */
final class PrincipalAxes {

	private static final int ROUNDS = 40;

	private final float[] mean;

	private final float[][] axes;

	private PrincipalAxes(float[] mean, float[][] axes) {
		this.mean = mean;
		this.axes = axes;
	}

	/**
	 * The widest axes of some vectors.
	 * @param count how many axes, at most as many as there are dimensions
	 */
	static PrincipalAxes of(List<float[]> vectors, int count) {
		int dimensions = vectors.getFirst().length;
		float[] mean = new float[dimensions];
		for (float[] vector : vectors) {
			for (int at = 0; at < dimensions; at++) {
				mean[at] += vector[at] / vectors.size();
			}
		}
		float[][] axes = new float[count][dimensions];
		for (int axis = 0; axis < count; axis++) {
			axes[axis][axis] = 1;
		}
		float[][] covariance = covariance(vectors, mean);
		for (int round = 0; round < ROUNDS; round++) {
			for (int axis = 0; axis < count; axis++) {
				axes[axis] = times(covariance, axes[axis]);
			}
			straighten(axes);
		}
		return new PrincipalAxes(mean, axes);
	}

	private static float[][] covariance(List<float[]> vectors, float[] mean) {
		int dimensions = mean.length;
		float[][] covariance = new float[dimensions][dimensions];
		float[] centred = new float[dimensions];
		for (float[] vector : vectors) {
			for (int at = 0; at < dimensions; at++) {
				centred[at] = vector[at] - mean[at];
			}
			for (int row = 0; row < dimensions; row++) {
				float[] cells = covariance[row];
				float factor = centred[row];
				for (int column = 0; column < dimensions; column++) {
					cells[column] += factor * centred[column];
				}
			}
		}
		return covariance;
	}

	private static float[] times(float[][] matrix, float[] vector) {
		float[] product = new float[vector.length];
		for (int row = 0; row < vector.length; row++) {
			product[row] = dot(matrix[row], vector);
		}
		return product;
	}

	/** Makes the axes stand at right angles, each as long as 1. */
	private static void straighten(float[][] axes) {
		for (int axis = 0; axis < axes.length; axis++) {
			for (int earlier = 0; earlier < axis; earlier++) {
				float common = dot(axes[axis], axes[earlier]);
				for (int at = 0; at < axes[axis].length; at++) {
					axes[axis][at] -= common * axes[earlier][at];
				}
			}
			float length = (float) Math.sqrt(dot(axes[axis], axes[axis]));
			if (length > 0) {
				for (int at = 0; at < axes[axis].length; at++) {
					axes[axis][at] /= length;
				}
			}
		}
	}

	/** Where a vector stands on each axis. */
	float[] project(float[] vector) {
		float[] centred = new float[vector.length];
		for (int at = 0; at < vector.length; at++) {
			centred[at] = vector[at] - this.mean[at];
		}
		float[] place = new float[this.axes.length];
		for (int axis = 0; axis < place.length; axis++) {
			place[axis] = dot(this.axes[axis], centred);
		}
		return place;
	}

	private static float dot(float[] first, float[] second) {
		float sum = 0;
		for (int at = 0; at < first.length; at++) {
			sum += first[at] * second[at];
		}
		return sum;
	}

}
