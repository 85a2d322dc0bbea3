// Distributions of the GNU Scientific Library, which never end the program: what can't be computed
// is NaN.

#pragma once

#include <stdint.h>

/// P(T <= x) and P(T > x) of Student's distribution; `df` is above 0.
double cgsl_t_below(double x, double df);
double cgsl_t_above(double x, double df);
/// The x with P(T <= x) = p.
double cgsl_t_quantile(double p, double df);

/// The x with P(F <= x) = p of the F distribution.
double cgsl_f_quantile(double p, double df1, double df2);
double cgsl_f_below(double x, double df1, double df2);

/// The same of the standard normal distribution.
double cgsl_normal_below(double x);
double cgsl_normal_above(double x);
double cgsl_normal_quantile(double p);

/// How many of `n` draws succeed, each with probability `p`; chance comes from `next`, which gives
/// numbers from 0 up to but not including 1.
uint32_t cgsl_binomial(uint32_t n, double p, double (*next)(void *context), void *context);
