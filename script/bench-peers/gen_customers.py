"""A large file of customers: python gen_customers.py 1000000 customers.csv"""
import sys
import numpy as np
n = int(sys.argv[1]); rng = np.random.default_rng(5)
with open(sys.argv[2], "w") as f:
    f.write("customer,recency,frequency,monetary,attractiveness,switching_costs,trust,satisfaction\n")
    for k in range(0, n, 100_000):
        m = min(100_000, n - k); r = rng.integers(0, 730, m); q = rng.geometric(0.2, m); a = rng.integers(100, 500000, m); s = rng.integers(1, 8, (m, 4))
        f.write("\n".join(f"{k+i+1},{r[i]},{q[i]},{a[i]//100}.{a[i]%100:02d},{s[i][0]},{s[i][1]},{s[i][2]},{s[i][3]}" for i in range(m)) + "\n")
