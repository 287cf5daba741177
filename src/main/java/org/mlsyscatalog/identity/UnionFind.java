package org.mlsyscatalog.identity;

/** Things that turn out to be one, step by step; the smallest number stands for all. */
final class UnionFind {

	private final int[] parents;

	UnionFind(int size) {
		this.parents = new int[size];
		for (int i = 0; i < size; i++) {
			this.parents[i] = i;
		}
	}

	int find(int thing) {
		int root = thing;
		while (this.parents[root] != root) {
			this.parents[root] = this.parents[this.parents[root]];
			root = this.parents[root];
		}
		return root;
	}

	void join(int one, int other) {
		int a = find(one);
		int b = find(other);
		this.parents[Math.max(a, b)] = Math.min(a, b);
	}

}
